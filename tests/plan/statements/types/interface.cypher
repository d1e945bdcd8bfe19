// :params {values: {}}
RETURN
  COLLECT {
    MATCH (v1:Film|Person)
    WITH v1
    ORDER BY v1.id
    RETURN
      CASE
        WHEN v1 IS NOT NULL THEN [v1.id, v1.id]
      END
  } AS `all`,
  {} AS __found;

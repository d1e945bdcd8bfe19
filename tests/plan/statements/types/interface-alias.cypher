// :params {values: {}}
RETURN
  COLLECT {
    MATCH (v1:Film|Person)
    WITH v1
    ORDER BY v1.id
    RETURN
      CASE
        WHEN v1:Film THEN [0, v1.year, v1.id]
        WHEN v1:Person THEN [1, v1.born, v1.id]
      END
  } AS `all`,
  {} AS __found;

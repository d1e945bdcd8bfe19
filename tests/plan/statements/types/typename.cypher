// :params {values: {}}
RETURN
  COLLECT {
    MATCH (v1:Film|Person)
    WITH v1
    ORDER BY v1.id
    RETURN [v1.id]
  } AS `all`,
  {} AS __found;

// :params {values: {p0_id: "Film:m"}}
RETURN
  HEAD(
    COLLECT {
      MATCH (v1:Film {id: $values.p0_id})
      WITH v1
      LIMIT 1
      WHERE v1 IS NOT NULL
      RETURN [v1.title]
    }) AS `filmById`,
  {} AS __found;

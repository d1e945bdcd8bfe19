// :params {values: {p0_id: "Film:m"}}
RETURN
  LAST(
    COLLECT {
      MATCH (v1:Film {id: $values.p0_id})
      RETURN [v1.title]
      LIMIT 1
    }) AS `filmById`,
  {} AS __found;

// :params {values: {p0_id: "Film:none"}}
RETURN
  LAST(
    COLLECT {
      MATCH (v1:Film {id: $values.p0_id})
      WITH v1
      LIMIT 1
      RETURN [
        v1.title,
        LAST(
          COLLECT {
            MATCH (v1)-[:DIRECTED_BY]->(v2)
            RETURN [v2.name]
            LIMIT 1
          })
      ]
    }) AS `filmById`,
  {} AS __found;

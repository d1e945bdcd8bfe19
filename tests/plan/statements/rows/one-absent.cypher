// :params {values: {p0_id: "Film:none"}}
RETURN
  HEAD(
    COLLECT {
      MATCH (v1:Film {id: $values.p0_id})
      WITH v1
      LIMIT 1
      WHERE v1 IS NOT NULL
      RETURN [
        v1.title,
        HEAD(
          COLLECT {
            MATCH (v1)-[:DIRECTED_BY]->(v2)
            WITH v2
            LIMIT 1
            WHERE v2 IS NOT NULL
            RETURN [v2.name]
          })
      ]
    }) AS `filmById`,
  {} AS __found;

// :params {values: {p0_limit: 3, p0_after: null, p0_from: null, p0_by: null, p0_order: "DESC", p2_limit: 2, p2_after: null, p2_from: null, p2_order: "ASC"}}
RETURN
  [
    COLLECT {
      MATCH (v1:Film)
      WITH v1
      ORDER BY coalesce(v1.released, date('0001-01-01')) DESC,
      v1.id ASC
      LIMIT $values.p0_limit
      RETURN [
        [
          [
            v1.title,
            LAST(
              COLLECT {
                MATCH (v1)-[:DIRECTED_BY]->(v2)
                WITH v2
                LIMIT 1
                RETURN [
                  [
                    COLLECT {
                      MATCH (v2)<-[:DIRECTED_BY]-(v3)
                      WITH v3
                      ORDER BY coalesce(v3.released, date('9999-12-31')) ASC,
                      v3.id ASC
                      LIMIT $values.p2_limit
                      RETURN [[[v3.title]]]
                    }
                  ]
                ]
              })
          ]
        ]
      ]
    }
  ] AS `films`,
  {} AS __found;

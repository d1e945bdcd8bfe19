// :params {values: {p0_called: "M", p2_limit: 21, p2_after: null, p2_from: null, p2_order: "DESC", p3_limit: 21, p3_after: null, p5_limit: 21, p5_after: null, p5_from: null, p5_order: "DESC"}}
WITH
  COLLECT {
    MATCH (row)
    WHERE coalesce(row.name, row.title) = $values.p0_called AND 'Film' IN labels(row)
    RETURN row
    ORDER BY row.id
  } AS p0_called_found
WITH *, HEAD(p0_called_found) AS p0_called
RETURN
  CASE
    WHEN
      p0_called IS NOT NULL
      THEN
        [
          LAST(
            COLLECT {
              MATCH (p0_called)-[:DIRECTED_BY]->(v2)
              WITH v2
              LIMIT 1
              RETURN [
                [
                  COUNT {
                    MATCH (v2)<-[:DIRECTED_BY]-(v3)
                    RETURN v3
                  }
                ]
              ]
            }),
          [
            COUNT {
              MATCH (p0_called)<-[v2:ACTED_IN]-()
              RETURN v2
            },
            COLLECT {
              MATCH (p0_called)<-[v2:ACTED_IN]-()
              WITH v2, v2.billing AS k2_0, startNode(v2).id AS k2_1
              ORDER BY k2_0 ASC,
              k2_1 ASC
              LIMIT $values.p3_limit
              RETURN [
                [k2_0, k2_1],
                [
                  [
                    LAST(
                      [
                        v3 IN [startNode(v2)]
                        WHERE v3 IS NOT NULL
                        | [
                          [
                            COUNT {
                              MATCH (v3)<-[:DIRECTED_BY]-(v4)
                              RETURN v4
                            }
                          ]
                        ]
                      ])
                  ]
                ]
              ]
            },
            p0_called.id
          ]
        ]
  END AS `film`,
  {p0_called: [[fit IN p0_called_found | fit.id]]} AS __found;

// :params {values: {p0_called: "Citizen Kane", p1_limit: 21, p1_after: null}}
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
          [
            COLLECT {
              MATCH (p0_called)<-[v2:ACTED_IN]-()
              WITH v2, v2.billing AS k2_0, startNode(v2).id AS k2_1
              ORDER BY k2_0 ASC,
              k2_1 ASC
              LIMIT $values.p1_limit
              RETURN [
                [k2_0, k2_1],
                [
                  LAST([v3 IN [startNode(v2)] WHERE v3 IS NOT NULL | [v3.name]]),
                  [v2.role, LAST([v3 IN [startNode(v2)] WHERE v3 IS NOT NULL | [v3.name]])]
                ]
              ]
            },
            p0_called.id
          ]
        ]
  END AS `film`,
  {p0_called: [[fit IN p0_called_found | fit.id]]} AS __found;

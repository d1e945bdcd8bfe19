// :params {values: {p0_called: "Citizen Kane", p1_limit: 2, p1_after: null, p1_last: 1, p3_called: "The Maltese Falcon", p4_limit: 21, p4_after: null, p4_before: [1, "Person:welles"]}}
WITH
  COLLECT {
    MATCH (row)
    WHERE coalesce(row.name, row.title) = $values.p0_called AND 'Film' IN labels(row)
    RETURN row
    ORDER BY row.id
  } AS p0_called_found,
  COLLECT {
    MATCH (row)
    WHERE coalesce(row.name, row.title) = $values.p3_called AND 'Film' IN labels(row)
    RETURN row
    ORDER BY row.id
  } AS p3_called_found
WITH *, HEAD(p0_called_found) AS p0_called, HEAD(p3_called_found) AS p3_called
RETURN
  CASE
    WHEN
      p0_called IS NOT NULL
      THEN
        [
          [
            COLLECT {
              MATCH (p0_called)<-[v2:ACTED_IN]-()
              WITH v2
              ORDER BY v2.billing DESC,
              startNode(v2).id DESC
              LIMIT $values.p1_limit
              RETURN [[LAST([v3 IN [startNode(v2)] WHERE v3 IS NOT NULL | [v3.name]])]]
            }
          ]
        ]
  END AS `kane`,
  CASE
    WHEN
      p3_called IS NOT NULL
      THEN
        [
          [
            COLLECT {
              MATCH (p3_called)<-[v2:ACTED_IN]-()
              WITH v2, v2.billing AS k2_0, startNode(v2).id AS k2_1
              WHERE
                $values.p4_before IS NULL OR
                (k2_0 < $values.p4_before[0] OR k2_0 = $values.p4_before[0] AND k2_1 < $values.p4_before[1])
              WITH v2, k2_0, k2_1
              ORDER BY k2_0 ASC,
              k2_1 ASC
              LIMIT $values.p4_limit
              RETURN [[k2_0, k2_1], [LAST([v3 IN [startNode(v2)] WHERE v3 IS NOT NULL | [v3.name]])]]
            },
            p3_called.id
          ]
        ]
  END AS `falcon`,
  {p0_called: [[fit IN p0_called_found | fit.id]], p3_called: [[fit IN p3_called_found | fit.id]]} AS __found;

// :params {values: {p0_called: "Fritz Lang", p1_limit: 2, p1_after: null, p1_last: 1, p1_from: null, p1_order: "DESC"}}
WITH
  COLLECT {
    MATCH (row)
    WHERE coalesce(row.name, row.title) = $values.p0_called AND 'Person' IN labels(row)
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
          HEAD(
            COLLECT {
              WITH
                COLLECT {
                  MATCH (p0_called)<-[:DIRECTED_BY]-(v2)
                  WITH v2, coalesce(v2.released, date('0001-01-01')) AS k2_0
                  ORDER BY k2_0 ASC,
                  v2.id DESC
                  RETURN [v2, k2_0]
                } AS all2
              WITH size(all2) AS count2, [one2 IN all2[..$values.p1_limit] | one2] AS few2
              RETURN [
                count2,
                COLLECT {
                  UNWIND few2 AS one2
                  WITH one2[0] AS v2, one2[1] AS k2_0
                  RETURN [[[v2.title]]]
                }
              ]
            })
        ]
  END AS `person`,
  {p0_called: [[fit IN p0_called_found | fit.id]]} AS __found;

// :params {values: {p0_limit: 21, p0_after: null, p0_from: 1930, p0_by: "Fritz Lang"}}
WITH
  COLLECT {
    MATCH (row)
    WHERE coalesce(row.name, row.title) = $values.p0_by AND 'Person' IN labels(row)
    RETURN row
    ORDER BY row.id
  } AS p0_by_found
WITH *, HEAD(p0_by_found) AS p0_by
RETURN
  HEAD(
    COLLECT {
      WITH
        COLLECT {
          MATCH (v1:Film)
          WHERE v1.year >= $values.p0_from AND EXISTS { (v1)-[:DIRECTED_BY]->(p0_by) }
          WITH v1, coalesce(v1.released, date('0001-01-01')) AS k1_0
          ORDER BY k1_0 DESC,
          v1.id DESC
          RETURN [v1, k1_0]
        } AS all1
      WITH size(all1) AS count1, [one1 IN all1[..$values.p0_limit] | one1] AS few1
      RETURN [
        count1,
        COLLECT {
          UNWIND few1 AS one1
          WITH one1[0] AS v1, one1[1] AS k1_0
          RETURN [[[v1.title]]]
        }
      ]
    }) AS `directed`,
  {p0_by: [[fit IN p0_by_found | fit.id]]} AS __found;

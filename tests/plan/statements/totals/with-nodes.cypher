// :params {values: {p0_limit: 2, p0_after: null, p0_from: null, p0_by: null, p0_order: "DESC"}}
RETURN
  HEAD(
    COLLECT {
      WITH
        COLLECT {
          MATCH (v1:Film)
          WITH v1, coalesce(v1.released, date('0001-01-01')) AS k1_0
          ORDER BY k1_0 DESC,
          v1.id ASC
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
    }) AS `films`,
  {} AS __found;

// :params {values: {p0_limit: 4, p0_after: null, p0_last: 3, p0_from: null, p0_by: null, p0_order: "DESC"}}
RETURN
  [
    COLLECT {
      MATCH (v1:Film)
      WITH v1, coalesce(v1.released, date('0001-01-01')) AS k1_0, v1.id AS k1_1
      ORDER BY k1_0 ASC,
      k1_1 DESC
      LIMIT $values.p0_limit
      RETURN [[toString(k1_0), k1_1], [[v1.title]]]
    }
  ] AS `films`,
  {} AS __found;

// :params {values: {p0_limit: 3, p0_after: ["1941-10-03", "Film:falcon"], p0_last: null, p0_before: ["0001-01-01", "Film:wind"], p0_from: null, p0_by: null, p0_order: "DESC"}}
RETURN
  [
    COUNT {
      MATCH (v1:Film)
      RETURN v1
    },
    COLLECT {
      MATCH (v1:Film)
      WITH v1, coalesce(v1.released, date('0001-01-01')) AS k1_0, v1.id AS k1_1
      WHERE
        ($values.p0_after IS NULL OR
          (k1_0 < date($values.p0_after[0]) OR k1_0 = date($values.p0_after[0]) AND k1_1 > $values.p0_after[1])) AND
        ($values.p0_before IS NULL OR
          (k1_0 > date($values.p0_before[0]) OR k1_0 = date($values.p0_before[0]) AND k1_1 < $values.p0_before[1]))
      WITH v1, k1_0, k1_1
      ORDER BY k1_0 DESC,
      k1_1 ASC
      LIMIT $values.p0_limit
      RETURN [[toString(k1_0), k1_1], [[v1.title]]]
    }
  ] AS `films`,
  {} AS __found;

// :params {values: {p0_limit: 3, p0_after: ["1941-10-03", "Film:falcon"], p0_last: 2, p0_before: ["0001-01-01", "Film:wind"], p0_from: null, p0_by: null, p0_order: "DESC"}}
RETURN
  [
    COUNT {
      MATCH (v1:Film)
      RETURN v1
    },
    COLLECT {
      MATCH (v1:Film)
      WITH v1, coalesce(v1.released, date('0001-01-01')) AS k1_0, v1.id AS k1_1
      WHERE
        ($values.p0_after IS NULL OR
          (k1_0 < date($values.p0_after[0]) OR k1_0 = date($values.p0_after[0]) AND k1_1 > $values.p0_after[1])) AND
        ($values.p0_before IS NULL OR
          (k1_0 > date($values.p0_before[0]) OR k1_0 = date($values.p0_before[0]) AND k1_1 < $values.p0_before[1]))
      WITH v1, k1_0, k1_1
      ORDER BY k1_0 ASC,
      k1_1 DESC
      LIMIT $values.p0_limit
      RETURN [[toString(k1_0), k1_1], [[v1.title]]]
    }
  ] AS `films`,
  {} AS __found;

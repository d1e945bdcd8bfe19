// :params {values: {p0_limit: 2, p0_after: ["1931-05-11", "Film:m"], p0_from: null, p0_by: null, p0_order: "ASC"}}
RETURN
  [
    COLLECT {
      MATCH (v1:Film)
      WITH
        v1,
        CASE
          WHEN ($values.p0_order = 'ASC') THEN coalesce(v1.released, date('9999-12-31'))
          ELSE coalesce(v1.released, date('0001-01-01'))
        END AS k1_0,
        v1.id AS k1_1
      WHERE
        $values.p0_after IS NULL OR
        (CASE
            WHEN ($values.p0_order = 'ASC') THEN k1_0 > date($values.p0_after[0])
            ELSE k1_0 < date($values.p0_after[0])
          END OR
          k1_0 = date($values.p0_after[0]) AND k1_1 > $values.p0_after[1])
      WITH v1, k1_0, k1_1
      ORDER BY CASE
        WHEN ($values.p0_order = 'ASC') THEN k1_0
      END ASC,
      CASE
        WHEN NOT ($values.p0_order = 'ASC') THEN k1_0
      END DESC,
      k1_1 ASC
      LIMIT $values.p0_limit
      RETURN [[toString(k1_0), k1_1], [[v1.title]]]
    }
  ] AS `films`,
  {} AS __found;

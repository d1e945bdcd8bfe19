// :params {values: {p0_limit: 3, p0_after: null, p0_last: 2, p0_from: null, p0_by: null, p0_order: "ASC"}}
RETURN
  [
    COLLECT {
      MATCH (v1:Film)
      WITH v1
      ORDER BY CASE
        WHEN
          (NOT ($values.p0_order = 'ASC'))
          THEN
            CASE
              WHEN ($values.p0_order = 'ASC') THEN coalesce(v1.released, date('9999-12-31'))
              ELSE coalesce(v1.released, date('0001-01-01'))
            END
      END ASC,
      CASE
        WHEN
          NOT (NOT ($values.p0_order = 'ASC'))
          THEN
            CASE
              WHEN ($values.p0_order = 'ASC') THEN coalesce(v1.released, date('9999-12-31'))
              ELSE coalesce(v1.released, date('0001-01-01'))
            END
      END DESC,
      v1.id DESC
      LIMIT $values.p0_limit
      RETURN [[[v1.title]]]
    }
  ] AS `films`,
  {} AS __found;

// :params {values: {p0_limit: 21, p0_after: null, p0_from: null, p0_by: null, p0_order: "ASC"}}
RETURN
  [
    COLLECT {
      MATCH (v1:Film)
      WITH v1
      ORDER BY coalesce(v1.released, date('9999-12-31')) ASC,
      v1.id ASC
      LIMIT $values.p0_limit
      RETURN [[[v1.title, v1.released]]]
    }
  ] AS `films`,
  {} AS __found;

// :params {values: {p0_limit: 2, p0_after: null, p0_from: null, p0_by: null, p0_order: "ASC", p1_limit: 2, p1_after: null, p1_from: null, p1_by: null, p1_order: "DESC"}}
RETURN
  [
    COLLECT {
      MATCH (v1:Film)
      WITH v1
      ORDER BY coalesce(v1.released, date('9999-12-31')) ASC,
      v1.id ASC
      LIMIT $values.p0_limit
      RETURN [[[v1.title]]]
    }
  ] AS `old`,
  [
    COLLECT {
      MATCH (v1:Film)
      WITH v1
      ORDER BY coalesce(v1.released, date('0001-01-01')) DESC,
      v1.id ASC
      LIMIT $values.p1_limit
      RETURN [[[v1.title]]]
    }
  ] AS `new`,
  {} AS __found;

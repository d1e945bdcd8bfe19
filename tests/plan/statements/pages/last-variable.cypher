// :params {values: {p0_limit: 3, p0_after: null, p0_last: 2, p0_from: null, p0_by: null, p0_order: "DESC"}}
RETURN
  [
    COLLECT {
      MATCH (v1:Film)
      WITH v1
      ORDER BY coalesce(v1.released, date('0001-01-01')) ASC,
      v1.id DESC
      LIMIT $values.p0_limit
      RETURN [[[v1.title]]]
    }
  ] AS `films`,
  {} AS __found;

// :params {values: {p0_limit: 2, p0_after: null, p0_last: null, p0_from: null, p0_by: null, p0_order: "DESC"}}
RETURN
  [
    COLLECT {
      MATCH (v1:Film)
      WITH v1
      ORDER BY coalesce(v1.released, date('0001-01-01')) DESC,
      v1.id ASC
      LIMIT $values.p0_limit
      RETURN [[[v1.title]]]
    }
  ] AS `films`,
  {} AS __found;

// :params {values: {p0_limit: 21, p0_after: null, p0_from: null, p0_by: null, p0_order: "DESC"}}
RETURN
  [
    COUNT {
      MATCH (v1:Film)
      RETURN v1
    }
  ] AS `films`,
  {} AS __found;

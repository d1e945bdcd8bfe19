// :params {values: {p0_limit: 21, p0_after: null, p0_from: null, p0_by: null, p0_order: "DESC"}}
RETURN
  [
    COUNT {
      MATCH (v1:Film)
      WHERE (true OR v1.year >= null) AND (true OR EXISTS { (v1)-[:DIRECTED_BY]->(null) })
      RETURN v1
    }
  ] AS `films`,
  {} AS __found;

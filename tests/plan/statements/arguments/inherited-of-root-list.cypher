// :params {values: {p0_from: 1930, p0_to: null, p1_from: null, p2_from: null, p3_from: null}}
RETURN
  COLLECT {
    MATCH (v1:Film)
    WHERE v1.year >= $values.p0_from
    WITH v1
    ORDER BY v1.id
    WITH v1
    RETURN [
      v1.title,
      (v1.year - $values.p0_from),
      COLLECT {
        MATCH (v1)-[:DIRECTED_BY]->()<-[:DIRECTED_BY]-(v2)
        WHERE v2.year < v1.year AND v2.year >= $values.p0_from
        WITH v2
        ORDER BY v2.id
        RETURN [v2.title, (v2.year - $values.p0_from)]
      }
    ]
  } AS `between`,
  {} AS __found;

// :params {values: {p0_from: 1930, p0_to: 1935}}
RETURN
  COLLECT {
    MATCH (v1:Film)
    WHERE v1.year >= $values.p0_from AND v1.year <= $values.p0_to
    WITH v1
    ORDER BY v1.id
    RETURN [v1.title]
  } AS `between`,
  {} AS __found;

// :params {values: {p0_from: 1941, p0_to: null}}
RETURN
  COLLECT {
    MATCH (v1:Film)
    WHERE v1.year >= $values.p0_from
    WITH v1
    ORDER BY v1.id
    RETURN [v1.title]
  } AS `between`,
  {} AS __found;

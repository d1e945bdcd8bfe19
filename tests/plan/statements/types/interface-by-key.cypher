// :params {values: {p0_id: "Film:m"}}
RETURN
  HEAD(
    COLLECT {
      MATCH (v1:Film {id: $values.p0_id})
      RETURN [v1.id, v1.year, v1.id]
    }) AS `byId`,
  {} AS __found;

// :params {values: {p0_id: "Person:lang"}}
RETURN
  HEAD(
    COLLECT {
      MATCH (v1:Person {id: $values.p0_id})
      RETURN [v1.id, v1.name, v1.id]
    }) AS `byId`,
  {} AS __found;

// :params {values: {p0_id: "Nobody:at-all"}}
RETURN
  LAST(
    COLLECT {
      MATCH (v1:Film|Person {id: $values.p0_id})
      RETURN
        CASE
          WHEN v1:Film THEN [0, v1.id, v1.year, v1.id]
          WHEN v1:Person THEN [1, v1.id, v1.name, v1.id]
        END
      LIMIT 1
    }) AS `byId`,
  {} AS __found;

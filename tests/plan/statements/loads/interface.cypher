// :params {values: {}}
RETURN
  COLLECT {
    MATCH (v1:Film|Person)
    WITH v1
    ORDER BY v1.id
    RETURN [v1.id]
  } AS `all`,
  {} AS __found;

// :params {values: {}, keys: ["Film:falcon", "Film:kane", "Film:m", "Film:metropolis", "Film:wind"]}
UNWIND $keys AS key
MATCH (v1:Film {id: key})
RETURN
  key AS `key`,
  LAST(
    COLLECT {
      MATCH (v1)-[:DIRECTED_BY]->(v2)
      RETURN [v2.id]
      LIMIT 1
    }) AS `value`,
  {} AS __found;

// :params {values: {p0_limit: 2, p0_after: null, p0_from: null, p0_order: "DESC"}, keys: ["Person:cotten", "Person:helm", "Person:huston", "Person:lang", "Person:lorre", "Person:welles"]}
UNWIND $keys AS key
MATCH (v1:Person {id: key})
RETURN
  key AS `key`,
  [
    COLLECT {
      MATCH (v1)<-[:DIRECTED_BY]-(v2)
      WITH v2
      ORDER BY coalesce(v2.released, date('0001-01-01')) DESC,
      v2.id ASC
      LIMIT $values.p0_limit
      RETURN [[[v2.id]]]
    }
  ] AS `value`,
  {} AS __found;

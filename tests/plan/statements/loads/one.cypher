// :params {values: {p0_limit: 4, p0_after: null, p0_from: null, p0_by: null, p0_order: "DESC"}}
RETURN
  [
    COLLECT {
      MATCH (v1:Film)
      WITH v1
      ORDER BY coalesce(v1.released, date('0001-01-01')) DESC,
      v1.id ASC
      LIMIT $values.p0_limit
      RETURN [[[v1.id, v1.id]]]
    }
  ] AS `films`,
  {} AS __found;

// :params {values: {}, keys: ["Film:falcon", "Film:kane", "Film:m"]}
UNWIND $keys AS key
MATCH (v1:Film {id: key})
RETURN
  key AS `key`,
  LAST(
    COLLECT {
      MATCH (v1)-[:DIRECTED_BY]->(v2)
      RETURN [v2.name]
      LIMIT 1
    }) AS `value`,
  {} AS __found;

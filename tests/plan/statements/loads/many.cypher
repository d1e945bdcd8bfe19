// :params {values: {p0_limit: 4, p0_after: null, p0_from: null, p0_by: null, p0_order: "ASC"}}
RETURN
  [
    COLLECT {
      MATCH (v1:Film)
      WITH v1
      ORDER BY coalesce(v1.released, date('9999-12-31')) ASC,
      v1.id ASC
      LIMIT $values.p0_limit
      RETURN [[[v1.id, v1.id]]]
    }
  ] AS `films`,
  {} AS __found;

// :params {values: {}, keys: ["Film:metropolis", "Film:m", "Film:kane"]}
UNWIND $keys AS key
MATCH (v1:Film {id: key})
RETURN
  key AS `key`,
  COLLECT {
    MATCH (v1)<-[part:ACTED_IN]-(v2)
    WITH v2
    ORDER BY part.billing
    RETURN [v2.name]
  } AS `value`,
  {} AS __found;

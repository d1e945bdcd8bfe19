// :params {values: {p0_limit: 3, p0_after: null, p0_from: null, p0_by: null, p0_order: "ASC"}}
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

// :params {values: {p0_limit: 2, p0_after: null}, keys: ["Film:metropolis", "Film:m"]}
UNWIND $keys AS key
MATCH (v1:Film {id: key})
RETURN
  key AS `key`,
  [
    COUNT {
      MATCH (v1)<-[v2:ACTED_IN]-()
      RETURN v2
    },
    COLLECT {
      MATCH (v1)<-[v2:ACTED_IN]-()
      WITH v2, v2.billing AS k2_0, startNode(v2).id AS k2_1
      ORDER BY k2_0 ASC,
      k2_1 ASC
      LIMIT $values.p0_limit
      RETURN [[k2_0, k2_1], [[v2.role]]]
    },
    v1.id
  ] AS `value`,
  {} AS __found;

// :params {values: {p0_called: "M", p2_limit: 21, p2_after: null, p2_from: null, p2_order: "DESC"}}
WITH
  COLLECT {
    MATCH (row)
    WHERE coalesce(row.name, row.title) = $values.p0_called AND 'Film' IN labels(row)
    RETURN row
    ORDER BY row.id
  } AS p0_called_found
WITH *, HEAD(p0_called_found) AS p0_called
RETURN
  CASE
    WHEN
      p0_called IS NOT NULL
      THEN
        [
          LAST(
            COLLECT {
              MATCH (p0_called)-[:DIRECTED_BY]->(v2)
              WITH v2
              LIMIT 1
              RETURN [
                [
                  COLLECT {
                    MATCH (v2)<-[:DIRECTED_BY]-(v3)
                    WITH v3
                    ORDER BY coalesce(v3.released, date('0001-01-01')) DESC,
                    v3.id ASC
                    LIMIT $values.p2_limit
                    RETURN [[[v3.id]]]
                  }
                ]
              ]
            })
        ]
  END AS `film`,
  {p0_called: [[fit IN p0_called_found | fit.id]]} AS __found;

// :params {values: {}, keys: ["Film:m", "Film:metropolis"]}
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

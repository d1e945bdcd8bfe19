// :params {values: {p0_called: "Orson Welles"}}
WITH
  COLLECT {
    MATCH (row)
    WHERE coalesce(row.name, row.title) = $values.p0_called AND 'Person' IN labels(row)
    RETURN row
    ORDER BY row.id
  } AS p0_called_found
WITH *, HEAD(p0_called_found) AS p0_called
RETURN
  CASE
    WHEN p0_called IS NOT NULL THEN [p0_called.id]
  END AS `person`,
  {p0_called: [[fit IN p0_called_found | fit.id]]} AS __found;

// :params {values: {p0_limit: 21, p0_after: null, p0_by: null, p1_by: null}, keys: ["Person:welles"]}
WITH
  COLLECT {
    MATCH (row)
    WHERE coalesce(row.name, row.title) = $values.p0_by AND 'Person' IN labels(row)
    RETURN row
    ORDER BY row.id
  } AS p0_by_found
WITH *, HEAD(p0_by_found) AS p0_by
UNWIND $keys AS key
MATCH (v1:Person {id: key})
RETURN
  key AS `key`,
  [
    COLLECT {
      MATCH (v1)-[:ACTED_IN]->(v2)
      WHERE p0_by IS NULL OR EXISTS { (v2)<-[:ACTED_IN]-(p0_by) }
      WITH v2
      ORDER BY coalesce(v2.released, date('0001-01-01')) DESC,
      v2.id DESC
      LIMIT $values.p0_limit
      RETURN [
        [
          [
            v2.title,
            LAST(
              COLLECT {
                MATCH (v2)<-[part:ACTED_IN]-(actor)
                WHERE actor = coalesce(p0_by, v1)
                WITH part.role AS v3
                RETURN v3
                LIMIT 1
              })
          ]
        ]
      ]
    }
  ] AS `value`,
  {p0_by: [[fit IN p0_by_found | fit.id]]} AS __found;

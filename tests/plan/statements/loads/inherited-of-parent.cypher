// :params {values: {p0_called: "Orson Welles", p1_limit: 3, p1_after: null, p1_from: null, p1_by: "Joseph Cotten", p1_order: "DESC", p2_by: null, p3_limit: 2, p3_after: null, p3_from: null, p3_by: null, p3_order: "DESC", p4_by: null}}
WITH
  COLLECT {
    MATCH (row)
    WHERE coalesce(row.name, row.title) = $values.p0_called AND 'Person' IN labels(row)
    RETURN row
    ORDER BY row.id
  } AS p0_called_found,
  COLLECT {
    MATCH (row)
    WHERE coalesce(row.name, row.title) = $values.p1_by AND 'Person' IN labels(row)
    RETURN row
    ORDER BY row.id
  } AS p1_by_found
WITH *, HEAD(p0_called_found) AS p0_called, HEAD(p1_by_found) AS p1_by
RETURN
  CASE
    WHEN p0_called IS NOT NULL THEN [p0_called.id]
  END AS `person`,
  [
    COLLECT {
      MATCH (v1:Film)
      WHERE EXISTS { (v1)-[:DIRECTED_BY]->(p1_by) }
      WITH v1
      ORDER BY coalesce(v1.released, date('0001-01-01')) DESC,
      v1.id ASC
      LIMIT $values.p1_limit
      RETURN [
        [
          [
            v1.title,
            LAST(
              COLLECT {
                MATCH (v1)<-[part:ACTED_IN]-(actor)
                WHERE actor = p1_by
                WITH part.role AS v2
                RETURN v2
                LIMIT 1
              })
          ]
        ]
      ]
    }
  ] AS `films`,
  [
    COLLECT {
      MATCH (v1:Film)
      WITH v1
      ORDER BY coalesce(v1.released, date('0001-01-01')) DESC,
      v1.id ASC
      LIMIT $values.p3_limit
      RETURN [[[v1.title, null]]]
    }
  ] AS `all`,
  {p0_called: [[fit IN p0_called_found | fit.id]], p1_by: [[fit IN p1_by_found | fit.id]]} AS __found;

// :params {values: {p0_limit: 21, p0_after: null, p0_by: "Joseph Cotten", p1_by: null}, keys: ["Person:welles"]}
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

// :params {values: {p0_limit: 21, p0_after: null, p0_by: null, p1_by: null}, keys: ["Person:welles"]}
UNWIND $keys AS key
MATCH (v1:Person {id: key})
RETURN
  key AS `key`,
  [
    COLLECT {
      MATCH (v1)-[:ACTED_IN]->(v2)
      WITH v2
      ORDER BY coalesce(v2.released, date('0001-01-01')) DESC,
      v2.id DESC
      LIMIT $values.p0_limit
      RETURN [
        [
          [
            LAST(
              COLLECT {
                MATCH (v2)<-[part:ACTED_IN]-(actor)
                WHERE actor = v1
                WITH part.role AS v3
                RETURN v3
                LIMIT 1
              })
          ]
        ]
      ]
    }
  ] AS `value`,
  {} AS __found;

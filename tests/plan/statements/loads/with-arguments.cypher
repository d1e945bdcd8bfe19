// :params {values: {p0_called: "Fritz Lang"}}
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

// :params {values: {p0_limit: 21, p0_after: null, p0_from: 1930, p0_order: "DESC"}, keys: ["Person:lang"]}
UNWIND $keys AS key
MATCH (v1:Person {id: key})
RETURN
  key AS `key`,
  [
    COLLECT {
      MATCH (v1)<-[:DIRECTED_BY]-(v2)
      WHERE $values.p0_from IS NULL OR v2.year >= $values.p0_from
      WITH v2
      ORDER BY coalesce(v2.released, date('0001-01-01')) DESC,
      v2.id ASC
      LIMIT $values.p0_limit
      RETURN [[[v2.title]]]
    }
  ] AS `value`,
  {} AS __found;

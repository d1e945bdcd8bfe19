// :params {values: {p0_limit: 21, p0_after: null, p0_from: null, p0_by: "Orson Welles", p0_order: "DESC"}}
WITH
  COLLECT {
    MATCH (row)
    WHERE coalesce(row.name, row.title) = $values.p0_by AND 'Person' IN labels(row)
    RETURN row
    ORDER BY row.id
  } AS p0_by_found
WITH *, HEAD(p0_by_found) AS p0_by
RETURN
  [
    COLLECT {
      MATCH (v1:Film)
      WHERE EXISTS { (v1)-[:DIRECTED_BY]->(p0_by) }
      WITH v1
      ORDER BY coalesce(v1.released, date('0001-01-01')) DESC,
      v1.id ASC
      LIMIT $values.p0_limit
      RETURN [[[v1.title]]]
    }
  ] AS `films`,
  {p0_by: [[fit IN p0_by_found | fit.id]]} AS __found;

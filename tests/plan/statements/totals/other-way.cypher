// :params {values: {p0_limit: 21, p0_after: null, p0_from: null, p0_by: "Fritz Lang"}}
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
    COUNT {
      MATCH (p0_by)<-[:DIRECTED_BY]-(v1)
      RETURN v1
    },
    COLLECT {
      MATCH (p0_by)<-[:DIRECTED_BY]-(v1)
      WITH v1
      ORDER BY coalesce(v1.released, date('0001-01-01')) DESC,
      v1.id DESC
      LIMIT $values.p0_limit
      RETURN [[[v1.title]]]
    }
  ] AS `directed`,
  {p0_by: [[fit IN p0_by_found | fit.id]]} AS __found;

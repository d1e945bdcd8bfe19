// :params {values: {p0_called: "M", p1_id: "none"}}
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
    WHEN p0_called IS NOT NULL THEN []
  END AS `film`,
  LAST(
    COLLECT {
      MATCH (v1:Film {id: $values.p1_id})
      RETURN []
      LIMIT 1
    }) AS `missing`,
  {p0_called: [[fit IN p0_called_found | fit.id]]} AS __found;

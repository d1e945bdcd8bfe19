// :params {values: {p0_called: "Ran", p1_called: "Fritz Lang"}}
WITH
  COLLECT {
    MATCH (row)
    WHERE coalesce(row.name, row.title) = $values.p0_called AND 'Film' IN labels(row)
    RETURN row
    ORDER BY row.id
  } AS p0_called_found,
  COLLECT {
    MATCH (row)
    WHERE coalesce(row.name, row.title) = $values.p1_called AND 'Person' IN labels(row)
    RETURN row
    ORDER BY row.id
  } AS p1_called_found
WITH *, HEAD(p0_called_found) AS p0_called, HEAD(p1_called_found) AS p1_called
RETURN
  CASE
    WHEN p0_called IS NOT NULL THEN [p0_called.id]
  END AS `film`,
  CASE
    WHEN p1_called IS NOT NULL THEN [p1_called.id]
  END AS `person`,
  {p0_called: [[fit IN p0_called_found | fit.id]], p1_called: [[fit IN p1_called_found | fit.id]]} AS __found;

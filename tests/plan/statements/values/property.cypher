// :params {values: {p0_called: "M"}}
WITH
  COLLECT {
    MATCH (row)
    WHERE coalesce(row.name, row.title) = $values.p0_called AND 'Film' IN labels(row)
    RETURN row
    ORDER BY row.id
  } AS p0_called_found
WITH *, HEAD(p0_called_found) AS p0_called
RETURN
  HEAD(
    COLLECT {
      WITH p0_called AS v1
      WITH v1
      LIMIT 1
      WHERE v1 IS NOT NULL
      RETURN [v1.year]
    }) AS `film`,
  {p0_called: [[fit IN p0_called_found | fit.id]]} AS __found;

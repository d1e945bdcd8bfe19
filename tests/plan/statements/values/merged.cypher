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
  CASE
    WHEN
      p0_called IS NOT NULL
      THEN
        [
          LAST(
            COLLECT {
              MATCH (p0_called)-[:DIRECTED_BY]->(v2)
              RETURN [v2.name, v2.born]
              LIMIT 1
            })
        ]
  END AS `film`,
  {p0_called: [[fit IN p0_called_found | fit.id]]} AS __found;

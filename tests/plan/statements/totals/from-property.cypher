// :params {values: {p0_called: "Orson Welles", p1_limit: 21, p1_after: null, p1_from: null}}
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
    WHEN
      p0_called IS NOT NULL
      THEN
        [
          [
            coalesce(
              p0_called.filmCount,
              COUNT {
                MATCH (p0_called)-[:ACTED_IN|DIRECTED_BY]-(v2)
                WITH DISTINCT v2
                RETURN v2
              }
            )
          ]
        ]
  END AS `person`,
  {p0_called: [[fit IN p0_called_found | fit.id]]} AS __found;

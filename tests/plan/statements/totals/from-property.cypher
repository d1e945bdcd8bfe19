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
  HEAD(
    COLLECT {
      WITH p0_called AS v1
      WITH v1
      LIMIT 1
      WHERE v1 IS NOT NULL
      RETURN [
        [
          coalesce(
            HEAD(
              COLLECT {
                WITH v1.filmCount AS v2
                RETURN v2
              }),
            COUNT {
              MATCH (v1)-[:ACTED_IN|DIRECTED_BY]-(v2)
              WITH DISTINCT v2
              RETURN v2
            }
          )
        ]
      ]
    }) AS `person`,
  {p0_called: [[fit IN p0_called_found | fit.id]]} AS __found;

// :params {values: {p0_called: "The Maltese Falcon", p1_in: "fr"}}
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
          p0_called.title,
          LAST(
            COLLECT {
              OPTIONAL MATCH (p0_called)-[:KNOWN_AS]->(known {language: $values.p1_in})
              WITH coalesce(known.text, p0_called.title) AS v2
              RETURN v2
              LIMIT 1
            })
        ]
  END AS `film`,
  {p0_called: [[fit IN p0_called_found | fit.id]]} AS __found;

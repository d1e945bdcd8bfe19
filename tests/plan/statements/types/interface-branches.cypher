// :params {values: {p0_called: "M"}}
WITH
  COLLECT {
    MATCH (row)
    WHERE coalesce(row.name, row.title) = $values.p0_called
    RETURN row
    ORDER BY row.id
  } AS p0_called_found
WITH *, HEAD(p0_called_found) AS p0_called
RETURN
  CASE
    WHEN
      p0_called IS NOT NULL
      THEN
        CASE
          WHEN
            p0_called:Film
            THEN
              [
                0,
                p0_called.title,
                LAST(
                  COLLECT {
                    MATCH (p0_called)-[:DIRECTED_BY]->(v2)
                    RETURN [v2.name]
                    LIMIT 1
                  }),
                p0_called.id
              ]
          WHEN p0_called:Person THEN [1, p0_called.name, p0_called.born, p0_called.id]
        END
  END AS `named`,
  {p0_called: [[fit IN p0_called_found | fit.id]]} AS __found;

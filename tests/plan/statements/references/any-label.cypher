// :params {values: {p0_called: "Orson Welles"}}
WITH
  COLLECT {
    MATCH (row)
    WHERE coalesce(row.name, row.title) = $values.p0_called
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
      RETURN
        CASE
          WHEN v1 IS NOT NULL THEN [v1.id, v1.id]
        END
    }) AS `named`,
  {p0_called: [[fit IN p0_called_found | fit.id]]} AS __found;

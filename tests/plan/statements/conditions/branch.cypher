// :params {values: {if_born: true, p0_called: "Fritz Lang"}}
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
          WHEN p0_called:Film THEN [0, p0_called.id, p0_called.id]
          WHEN
            p0_called:Person
            THEN [1, p0_called.id,
                CASE
                  WHEN ($values.if_born) THEN p0_called.born
                END, p0_called.id]
        END
  END AS `named`,
  {p0_called: [[fit IN p0_called_found | fit.id]]} AS __found;

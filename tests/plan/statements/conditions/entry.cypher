// :params {values: {if_who: true, p0_called: "M", p1_called: "Fritz Lang"}}
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
  HEAD(
    COLLECT {
      WITH p0_called AS v1
      WITH v1
      LIMIT 1
      WHERE v1 IS NOT NULL
      RETURN [v1.id]
    }) AS `film`,
  CASE
    WHEN
      ($values.if_who)
      THEN
        HEAD(
          COLLECT {
            WITH p1_called AS v1
            WITH v1
            LIMIT 1
            WHERE v1 IS NOT NULL
            RETURN [v1.id]
          })
  END AS `person`,
  {p0_called: [[fit IN p0_called_found | fit.id]], p1_called: [[fit IN p1_called_found | fit.id]]} AS __found;

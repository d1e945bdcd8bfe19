// :params {values: {p0_called: "M", p2_called: "Citizen Kane"}}
WITH
  COLLECT {
    MATCH (row)
    WHERE coalesce(row.name, row.title) = $values.p0_called AND 'Film' IN labels(row)
    RETURN row
    ORDER BY row.id
  } AS p0_called_found,
  COLLECT {
    MATCH (row)
    WHERE coalesce(row.name, row.title) = $values.p2_called AND 'Film' IN labels(row)
    RETURN row
    ORDER BY row.id
  } AS p2_called_found
WITH *, HEAD(p0_called_found) AS p0_called, HEAD(p2_called_found) AS p2_called
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
  CASE
    WHEN
      p2_called IS NOT NULL
      THEN
        [
          LAST(
            COLLECT {
              MATCH (p2_called)-[:DIRECTED_BY]->(v2)
              RETURN [v2.name]
              LIMIT 1
            })
        ]
  END AS `other`,
  {p0_called: [[fit IN p0_called_found | fit.id]], p2_called: [[fit IN p2_called_found | fit.id]]} AS __found;

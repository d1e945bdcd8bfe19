// :params {values: {p0_called: "Fritz Lang", p1_limit: 2, p1_after: null, p1_from: 1900, p1_order: "DESC"}}
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
            COLLECT {
              MATCH (p0_called)<-[:DIRECTED_BY]-(v2)
              WHERE v2.year >= $values.p1_from
              WITH v2
              ORDER BY coalesce(v2.released, date('0001-01-01')) DESC,
              v2.id ASC
              LIMIT $values.p1_limit
              RETURN [[[v2.title]]]
            },
            HEAD(
              COLLECT {
                MATCH (p0_called)<-[:DIRECTED_BY]-(film)
                WHERE film.year >= $values.p1_from
                WITH DISTINCT film.year AS v2
                ORDER BY v2
                RETURN v2
              }),
            COLLECT {
              MATCH (p0_called)<-[:DIRECTED_BY]-(film)
              WHERE film.year >= $values.p1_from
              WITH DISTINCT film.year AS v2
              ORDER BY v2
              RETURN v2
            }
          ]
        ]
  END AS `person`,
  {p0_called: [[fit IN p0_called_found | fit.id]]} AS __found;

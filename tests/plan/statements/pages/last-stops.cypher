// :params {values: {p0_called: "Orson Welles", p1_limit: 2, p1_after: null, p1_last: 1, p1_from: null}}
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
            ),
            COLLECT {
              MATCH (p0_called)-[:ACTED_IN|DIRECTED_BY]-(film)
              WITH DISTINCT film.id AS v2, film.released AS day
              ORDER BY coalesce(day, date('0001-01-01')),
              v2
              LIMIT toInteger($values.p1_limit)
              WITH v2, coalesce(day, date('0001-01-01')) AS k2_0, v2 AS k2_1
              ORDER BY k2_0 ASC,
              k2_1 ASC
              LIMIT $values.p1_limit
              MATCH (v2_shown:Film {id: v2})
              WITH v2_shown AS v2, k2_0, k2_1
              ORDER BY k2_0 ASC,
              k2_1 ASC
              RETURN [[[v2.title]]]
            }
          ]
        ]
  END AS `person`,
  {p0_called: [[fit IN p0_called_found | fit.id]]} AS __found;

// :params {values: {p0_called: "Orson Welles", p1_limit: 21, p1_after: null, p1_last: null, p1_from: null}}
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
            ),
            COLLECT {
              MATCH (p0_called)-[:ACTED_IN|DIRECTED_BY]-(film)
              WITH DISTINCT film.id AS v2, film.released AS day
              WITH v2, coalesce(day, date('0001-01-01')) AS k2_0, v2 AS k2_1
              ORDER BY k2_0 DESC,
              k2_1 DESC
              LIMIT $values.p1_limit
              MATCH (v2_shown:Film {id: v2})
              WITH v2_shown AS v2, k2_0, k2_1
              ORDER BY k2_0 DESC,
              k2_1 DESC
              RETURN [[[v2.title]]]
            }
          ]
        ]
  END AS `person`,
  {p0_called: [[fit IN p0_called_found | fit.id]]} AS __found;

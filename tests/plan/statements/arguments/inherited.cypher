// :params {values: {p0_called: "Fritz Lang", p1_limit: 21, p1_after: null, p1_from: 1930, p1_order: "DESC", p2_from: null, p3_from: null, p4_from: null, p5_limit: 21, p5_after: null, p5_from: null, p5_order: "DESC", p6_from: null, p7_from: null, p8_from: null}}
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
              RETURN [
                [
                  [
                    v2.title,
                    (v2.year - $values.p1_from),
                    COLLECT {
                      MATCH (v2)-[:DIRECTED_BY]->()<-[:DIRECTED_BY]-(v3)
                      WHERE v3.year < v2.year AND v3.year >= $values.p1_from
                      WITH v3
                      ORDER BY v3.id
                      RETURN [v3.title, (v3.year - $values.p1_from)]
                    }
                  ]
                ]
              ]
            }
          ],
          [
            COLLECT {
              MATCH (p0_called)<-[:DIRECTED_BY]-(v2)
              WITH v2
              ORDER BY coalesce(v2.released, date('0001-01-01')) DESC,
              v2.id ASC
              LIMIT $values.p5_limit
              RETURN [
                [
                  [
                    v2.year,
                    COLLECT {
                      MATCH (v2)-[:DIRECTED_BY]->()<-[:DIRECTED_BY]-(v3)
                      WHERE v3.year < v2.year
                      WITH v3
                      ORDER BY v3.id
                      RETURN [v3.title, v3.year]
                    }
                  ]
                ]
              ]
            }
          ]
        ]
  END AS `person`,
  {p0_called: [[fit IN p0_called_found | fit.id]]} AS __found;

// :params {values: {p0_called: "Fritz Lang", p1_limit: 21, p1_after: null, p1_from: null, p1_order: "DESC", p2_from: null, p3_from: null, p4_from: null, p5_limit: 21, p5_after: null, p5_from: null, p5_order: "DESC", p6_from: null, p7_from: null, p8_from: null}}
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
              WITH v2
              ORDER BY coalesce(v2.released, date('0001-01-01')) DESC,
              v2.id ASC
              LIMIT $values.p1_limit
              RETURN [
                [
                  [
                    v2.title,
                    v2.year,
                    COLLECT {
                      MATCH (v2)-[:DIRECTED_BY]->()<-[:DIRECTED_BY]-(v3)
                      WHERE v3.year < v2.year
                      WITH v3
                      ORDER BY v3.id
                      RETURN [v3.title, v3.year]
                    }
                  ]
                ]
              ]
            }
          ],
          [
            COLLECT {
              MATCH (p0_called)<-[:DIRECTED_BY]-(v2)
              WITH v2
              ORDER BY coalesce(v2.released, date('0001-01-01')) DESC,
              v2.id ASC
              LIMIT $values.p5_limit
              RETURN [
                [
                  [
                    v2.year,
                    COLLECT {
                      MATCH (v2)-[:DIRECTED_BY]->()<-[:DIRECTED_BY]-(v3)
                      WHERE v3.year < v2.year
                      WITH v3
                      ORDER BY v3.id
                      RETURN [v3.title, v3.year]
                    }
                  ]
                ]
              ]
            }
          ]
        ]
  END AS `person`,
  {p0_called: [[fit IN p0_called_found | fit.id]]} AS __found;

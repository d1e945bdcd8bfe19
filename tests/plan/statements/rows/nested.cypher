// :params {values: {}}
RETURN
  COLLECT {
    MATCH (v1:Prize)
    WITH v1
    ORDER BY v1.rank
    WITH v1
    RETURN [
      v1.year,
      LAST(
        COLLECT {
          MATCH (v1)-[:GIVEN_TO]->(v2)
          WITH v2
          LIMIT 1
          RETURN
            CASE
              WHEN
                v2:Film
                THEN
                  [
                    0,
                    LAST(
                      COLLECT {
                        MATCH (v2)-[:DIRECTED_BY]->(v3)
                        RETURN [v3.name]
                        LIMIT 1
                      }),
                    v2.id
                  ]
              WHEN v2:Person THEN [1, v2.id]
            END
        })
    ]
  } AS `prizes`,
  {} AS __found;

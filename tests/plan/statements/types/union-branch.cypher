// :params {values: {}}
RETURN
  COLLECT {
    MATCH (v1:Prize)
    WITH v1
    ORDER BY v1.rank
    WITH v1
    RETURN [
      LAST(
        COLLECT {
          MATCH (v1)-[:GIVEN_TO]->(v2)
          RETURN
            CASE
              WHEN v2:Film THEN [0, v2.id]
              WHEN v2:Person THEN [1, v2.name, v2.id]
            END
          LIMIT 1
        })
    ]
  } AS `prizes`,
  {} AS __found;

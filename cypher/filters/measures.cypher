// Keeps measures by kind, status, day of announcement and deferral, as of a day, known by a day, and by the imposer,
// target and goods that are left to check.
WITH *
WHERE
  ($kinds IS NULL OR row.kind IN $kinds) AND
  ($announcedFrom IS NULL OR row.announcedOnLatest >= date($announcedFrom)) AND
  ($announcedTo IS NULL OR row.announcedOnEarliest <= date($announcedTo)) AND
  ($knownAt IS NULL OR row.knownFrom <= date($knownAt))
WITH *
WHERE
  ($imposedBy IS NULL OR
    imposer IS NULL OR
    EXISTS {
      MATCH (row)-[imposing:IMPOSED_BY]->(imposer)
      WHERE $knownAt IS NULL OR imposing.knownFrom <= date($knownAt)
    }) AND
  ($targets IS NULL OR
    target IS NULL OR
    EXISTS {
      MATCH (row)-[aim:TARGETS]->(target)
      WHERE aim.how <> 'EXCLUDED' AND ($knownAt IS NULL OR aim.knownFrom <= date($knownAt))
    }) AND
  ($covers IS NULL OR
    goods IS NULL OR
    EXISTS {
      MATCH (row)-[covering:COVERS]->()-[:BROADER*0..]->(goods)
      WHERE $knownAt IS NULL OR covering.knownFrom <= date($knownAt)
    }) AND
  ($deferred IS NULL OR
    $deferred =
    EXISTS {
      MATCH (row)-[deferral:DEFERRED_BY]->()
      WHERE $knownAt IS NULL OR deferral.knownFrom <= date($knownAt)
    }) AND
  ($statuses IS NULL AND $asOf IS NULL OR
    EXISTS {
      MATCH (row)-[:CHANGED]->(entry)
      WHERE
        ($knownAt IS NULL OR entry.knownFrom <= date($knownAt)) AND
        ($asOf IS NULL OR
          EXISTS {
            MATCH (row)-[:CHANGED]->(dated)
            WHERE
              dated.position <= entry.position AND
              dated.on IS NOT NULL AND
              ($knownAt IS NULL OR dated.knownFrom <= date($knownAt))
            WITH dated
            ORDER BY dated.position DESC
            LIMIT 1
            WHERE dated.onEarliest <= date($asOf)
            RETURN dated
          })
      WITH entry
      ORDER BY entry.position DESC
      LIMIT 1
      WHERE $statuses IS NULL OR entry.status IN $statuses
      RETURN entry
    })

// Keeps measures by kind, status, day of announcement, deferral and whether they were in force, as of a day, known by a day.
WITH *
WHERE
  ($kinds IS NULL OR row.kind IN $kinds) AND
  ($announcedFrom IS NULL OR row.announcedOnLatest >= date($announcedFrom)) AND
  ($announcedTo IS NULL OR row.announcedOnEarliest <= date($announcedTo)) AND
  ($knownAt IS NULL OR row.knownFrom <= date($knownAt)) AND
  ($deferred IS NULL OR
    $deferred =
    EXISTS {
      MATCH (row)-[deferral:DEFERRED_BY]->()
      WHERE $knownAt IS NULL OR deferral.knownFrom <= date($knownAt)
    }) AND
  ($everInForce IS NULL OR
    $everInForce =
    EXISTS {
      MATCH (row)-[:CHANGED]->(entry:StatusChange {status: 'IN_FORCE'})
      // part: counts-on-a-day (measure: row)
      RETURN entry
    }) AND
  ($statuses IS NULL AND $asOf IS NULL OR
    EXISTS {
      MATCH (row)-[:CHANGED]->(entry)
      // part: counts-on-a-day (measure: row)
      WITH entry
      ORDER BY entry.position DESC
      LIMIT 1
      WHERE $statuses IS NULL OR entry.status IN $statuses
      RETURN entry
    })

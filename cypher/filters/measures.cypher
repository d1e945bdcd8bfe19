// Keeps measures by kind, status, imposer, target, goods, day of announcement and deferral, as of a day, known by a day.
WITH DISTINCT row, $imposedBy AS imposer, $targets AS target, $covers AS goods
WHERE ($kinds IS NULL OR row.kind IN $kinds)
  AND (imposer IS NULL OR EXISTS { (row)-[:IMPOSED_BY]->(imposer) })
  AND (target IS NULL OR EXISTS { (row)-[aim:TARGETS]->(target) WHERE aim.how <> 'EXCLUDED' })
  AND (goods IS NULL OR EXISTS { (row)-[:COVERS]->()-[:BROADER*0..]->(goods) })
  AND ($announcedFrom IS NULL OR row.announcedOnLatest >= date($announcedFrom))
  AND ($announcedTo IS NULL OR row.announcedOnEarliest <= date($announcedTo))
  AND ($deferred IS NULL OR $deferred = EXISTS { (row)-[:DEFERRED_BY]->() })
  AND ($knownAt IS NULL OR row.knownFrom <= date($knownAt))
  AND ($statuses IS NULL AND $asOf IS NULL OR EXISTS {
    MATCH (row)-[:CHANGED]->(entry:StatusChange)
    WHERE ($asOf IS NULL OR entry.onEarliest <= date($asOf))
      AND ($knownAt IS NULL OR entry.knownFrom <= date($knownAt))
    WITH entry
    ORDER BY entry.position DESC
    LIMIT 1
    WHERE $statuses IS NULL OR entry.status IN $statuses
    RETURN entry
  })

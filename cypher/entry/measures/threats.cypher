// Every measure that was threatened, with what became of the threat by a day, oldest first, undated last; an entry of a log without a
// date counts from the nearest dated one before it.
WITH $imposer AS imposer, $target AS target
MATCH (measure:Measure)-[:CHANGED]->(threat:StatusChange {status: 'THREATENED'})
WHERE
  ($imposer IS NULL OR EXISTS { (measure)-[:IMPOSED_BY]->(imposer) }) AND
  ($target IS NULL OR
    EXISTS {
      (measure)-[aim:TARGETS]->(target)
      WHERE aim.how <> 'EXCLUDED'
    }) AND
  NOT EXISTS {
    MATCH (measure)-[:CHANGED]->(earlier:StatusChange {status: 'THREATENED'})
    WHERE earlier.position < threat.position
  }
// part: counts-on-a-day (entry: threat)
WITH
  measure,
  threat,
  HEAD(
    COLLECT {
      MATCH (measure)-[:CHANGED]->(later:StatusChange)
      WHERE later.position > threat.position AND later.status IN ['IN_FORCE', 'AVERTED', 'DEFERRED', 'REMOVED']
      // part: counts-on-a-day (entry: later)
      RETURN later
      ORDER BY CASE later.status
        WHEN 'IN_FORCE' THEN 0
        ELSE 1
      END,
      CASE later.status
        WHEN 'IN_FORCE' THEN later.position
        ELSE - later.position
      END
      LIMIT 1
    }) AS resolution
WITH
  measure,
  threat,
  resolution,
  HEAD(
    COLLECT {
      MATCH (resolution)-[:CAUSED_BY]->(cause:Entity)
      RETURN cause
      UNION
      MATCH (measure)-[change:AVERTED_BY|DEFERRED_BY|REMOVED_BY]->(cause:Entity)
      WHERE resolution.status + '_BY' = type(change) AND change.modality = 'DONE'
      RETURN cause
      ORDER BY cause.id
    }) AS cause
ORDER BY measure.sortOn = date('0001-01-01'), measure.sortOn, measure.id
WITH {
  measure: measure,
  threatenedOn: threat.on,
  outcome:
    CASE resolution.status
      WHEN 'IN_FORCE' THEN 'CARRIED_OUT'
      WHEN 'DEFERRED' THEN 'DEFERRED'
      WHEN 'AVERTED' THEN 'AVERTED'
      WHEN 'REMOVED' THEN 'AVERTED'
      ELSE 'PENDING'
    END,
  resolvedOn: resolution.on,
  lagDays:
    CASE
      WHEN
        threat.onEarliest = threat.onLatest AND resolution.onEarliest = resolution.onLatest
        THEN duration.inDays(threat.onEarliest, resolution.onEarliest).days
    END,
  resolvedBy: cause
} AS row

// Every measure that was threatened, with what became of the threat by a day, oldest first, undated last.
WITH $imposedBy AS imposer, $targets AS target
MATCH (measure:Measure)-[:CHANGED]->(threat:StatusChange {status: 'THREATENED'})
WHERE
  NOT EXISTS {
    MATCH (measure)-[:CHANGED]->(earlier:StatusChange {status: 'THREATENED'})
    WHERE earlier.position < threat.position
  }
// part: of-imposer
// part: against-target
// part: begun-by-day (entry: threat)
WITH
  measure,
  threat,
  HEAD(
    COLLECT {
      MATCH (measure)-[:CHANGED]->(later:StatusChange)
      WHERE later.position > threat.position AND later.status IN ['IN_FORCE', 'AVERTED', 'DEFERRED', 'REMOVED']
      // part: begun-by-day (entry: later)
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
  CASE resolution.status
    WHEN 'IN_FORCE' THEN 'CARRIED_OUT'
    WHEN 'DEFERRED' THEN 'DEFERRED'
    WHEN 'AVERTED' THEN 'AVERTED'
    WHEN 'REMOVED' THEN 'AVERTED'
    ELSE 'PENDING'
  END AS outcome
WHERE
  $certainty IS NULL OR
  EXISTS {
    // part: outcome-certainty
    WITH certainty
    WHERE certainty = $certainty
    RETURN certainty
  }
WITH
  measure,
  threat,
  resolution,
  outcome,
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
  threat: threat,
  outcome: outcome,
  resolvedOn: resolution.on,
  lagDays:
    CASE
      WHEN
        size(threat.on) = 10 AND size(resolution.on) = 10
        THEN duration.inDays(date(threat.on), date(resolution.on)).days
    END,
  resolvedBy: cause
} AS row

// What changes the duties of one imposer on one target, oldest first, as far as articles of a day tell.
WITH $imposer AS imposer, $target AS target
WITH imposer, target, COLLECT {
  MATCH (imposer)<-[:IMPOSED_BY]-(measure:Measure {kind: 'IMPORT_TARIFF'})-[aim:TARGETS]->(target)
  WHERE aim.how <> 'EXCLUDED'
  WITH DISTINCT measure
  MATCH (measure)-[:CHANGED]->(entry:StatusChange)
  WHERE ($knownAt IS NULL OR entry.knownFrom <= date($knownAt))
    AND entry.status IN ['IN_FORCE', 'SUSPENDED', 'DEFERRED', 'AVERTED', 'EXPIRED', 'REMOVED', 'STRUCK_DOWN']
  WITH measure, entry, HEAD(COLLECT {
    MATCH (measure)-[:CHANGED]->(earlier:StatusChange)
    WHERE earlier.position <= entry.position
      AND earlier.on IS NOT NULL
      AND ($knownAt IS NULL OR earlier.knownFrom <= date($knownAt))
    RETURN {on: earlier.on, day: earlier.onEarliest}
    ORDER BY earlier.position DESC
    LIMIT 1
  }) AS dated, HEAD(COLLECT {
    MATCH (measure)-[:CHANGED]->(earlier:StatusChange)
    WHERE earlier.position <= entry.position
      AND earlier.rate IS NOT NULL
      AND ($knownAt IS NULL OR earlier.knownFrom <= date($knownAt))
    RETURN {rate: earlier.rate, scope: earlier.rateScope}
    ORDER BY earlier.position DESC
    LIMIT 1
  }) AS rated
  WHERE dated IS NOT NULL AND (entry.status <> 'IN_FORCE' OR rated IS NOT NULL)
  WITH measure, entry, dated, rated, COLLECT {
    MATCH (measure)-[:COVERS]->()<-[:BROADER*0..]-(goods)
    RETURN DISTINCT goods.id
  } AS goods
  RETURN {
    measure: measure,
    on: dated.on,
    day: dated.day,
    inForce: entry.status = 'IN_FORCE',
    rate: rated.rate,
    scope: rated.scope,
    goods: goods
  }
  ORDER BY dated.day, CASE rated.scope WHEN 'TOTAL' THEN 0 ELSE 1 END, entry.position, measure.id
} AS changes

// What changes the duties of one imposer on one target, oldest first, as far as articles of a day tell.
// An entry of a log without a date counts from the nearest dated one before it; one that a later entry of its log
// overtakes, counting from the same day or an earlier one, changes nothing.
WITH $imposer AS imposer, $target AS target
WITH
  imposer,
  target,
  COLLECT {
    MATCH (imposer)<-[imposing:IMPOSED_BY]-(measure:Measure {kind: 'IMPORT_TARIFF'})-[aim:TARGETS]->(target)
    WHERE
      aim.how <> 'EXCLUDED' AND
      ($knownAt IS NULL OR imposing.knownFrom <= date($knownAt) AND aim.knownFrom <= date($knownAt))
    WITH DISTINCT measure
    WITH
      measure,
      COLLECT {
        MATCH (measure)-[:CHANGED]->(entry:StatusChange)
        WHERE
          ($knownAt IS NULL OR entry.knownFrom <= date($knownAt)) AND
          entry.status IN ['IN_FORCE', 'SUSPENDED', 'DEFERRED', 'AVERTED', 'EXPIRED', 'REMOVED', 'STRUCK_DOWN']
        WITH
          entry,
          HEAD(
            COLLECT {
              MATCH (measure)-[:CHANGED]->(earlier:StatusChange)
              WHERE
                earlier.position <= entry.position AND
                earlier.on IS NOT NULL AND
                ($knownAt IS NULL OR earlier.knownFrom <= date($knownAt))
              RETURN {on: earlier.on, day: earlier.onEarliest}
              ORDER BY earlier.position DESC
              LIMIT 1
            }) AS dated,
          HEAD(
            COLLECT {
              MATCH (measure)-[:CHANGED]->(earlier:StatusChange)
              WHERE
                earlier.position <= entry.position AND
                earlier.rate IS NOT NULL AND
                ($knownAt IS NULL OR earlier.knownFrom <= date($knownAt))
              RETURN {rate: earlier.rate, scope: earlier.rateScope}
              ORDER BY earlier.position DESC
              LIMIT 1
            }) AS rated
        WHERE dated IS NOT NULL AND (entry.status <> 'IN_FORCE' OR rated IS NOT NULL)
        RETURN {
          position: entry.position,
          on: dated.on,
          day: dated.day,
          inForce: entry.status = 'IN_FORCE',
          rate: rated.rate,
          scope: rated.scope
        }
        ORDER BY entry.position
      } AS log,
      COLLECT {
        MATCH (measure)-[:COVERS]->()<-[:BROADER*0..]-(goods)
        RETURN DISTINCT goods.id
      } AS goods
    UNWIND range(0, size(log) - 1) AS place
    WITH measure, goods, log[place] AS change, log[place + 1..] AS later
    WHERE none(other IN later WHERE other.day <= change.day)
    RETURN change {.*, measure: measure, goods: goods}
    ORDER BY change.day,
    CASE change.scope
      WHEN 'TOTAL' THEN 0
      ELSE 1
    END,
    change.position,
    measure.id
  } AS changes

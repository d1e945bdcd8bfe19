// What changes the duties of one imposer on one target, oldest first, as far as articles of a day tell.
// An entry of a log without a date counts from the nearest dated one before it; one that a later entry of its log
// overtakes, counting from the same day or an earlier one, changes nothing. `goods` is `covers` with all that is narrower,
// which only a rate that replaces others needs.
WITH $imposer AS imposer, $target AS target
WITH
  COLLECT {
    MATCH (imposer)<-[imposing:IMPOSED_BY]-(measure:Measure {kind: 'IMPORT_TARIFF'})-[aim:TARGETS]->(target)
    WHERE
      aim.how <> 'EXCLUDED' AND
      ($knownAt IS NULL OR imposing.knownFrom <= date($knownAt) AND aim.knownFrom <= date($knownAt))
    WITH DISTINCT measure
    WITH
      measure,
      COLLECT {
        MATCH (measure)-[:CHANGED]->(entry)
        WHERE $knownAt IS NULL OR entry.knownFrom <= date($knownAt)
        RETURN entry
        ORDER BY entry.position
      } AS entries
    WITH
      measure,
      reduce(
        log = [],
        entry IN entries |
          log +
          [
            {
              position: entry.position,
              status: entry.status,
              on: coalesce(entry.on, log[-1].on),
              day: coalesce(entry.onEarliest, log[-1].day),
              rate: coalesce(entry.rate, log[-1].rate),
              scope:
                CASE
                  WHEN entry.rate IS NULL THEN log[-1].scope
                  ELSE entry.rateScope
                END
            }
          ]) AS log
    WITH
      measure,
      [
        entry IN log
        WHERE
          entry.status IN ['IN_FORCE', 'SUSPENDED', 'DEFERRED', 'AVERTED', 'EXPIRED', 'REMOVED', 'STRUCK_DOWN'] AND
          entry.on IS NOT NULL AND
          (entry.status <> 'IN_FORCE' OR entry.rate IS NOT NULL)
        | entry {.*, inForce: entry.status = 'IN_FORCE'}
      ] AS log
    WHERE size(log) > 0
    WITH
      measure,
      log,
      COLLECT {
        MATCH (measure)-[:COVERS]->(good)
        RETURN elementId(good)
      } AS covers,
      CASE
        WHEN
          any(entry IN log WHERE entry.scope = 'TOTAL' AND entry.inForce)
          THEN
            COLLECT {
              MATCH (measure)-[:COVERS]->()<-[:BROADER*0..]-(good)
              RETURN elementId(good)
            }
        ELSE []
      END AS goods
    UNWIND range(0, size(log) - 1) AS place
    WITH measure, covers, goods, log[place] AS change, log[place + 1..] AS later
    WHERE none(other IN later WHERE other.day <= change.day)
    RETURN change {.*, measure: measure, covers: covers, goods: goods}
    ORDER BY change.day,
    CASE change.scope
      WHEN 'TOTAL' THEN 0
      ELSE 1
    END,
    change.position,
    measure.id
  } AS changes

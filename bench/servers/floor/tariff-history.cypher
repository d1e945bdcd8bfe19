MATCH (:Name {key: $imposer})-[:NAMES]->(imposer:Country)
MATCH (:Name {key: $target})-[:NAMES]->(target:Country)
WITH imposer, target
LIMIT 1
MATCH (imposer)<-[:IMPOSED_BY]-(measure {kind: 'IMPORT_TARIFF'})-[aim:TARGETS]->(target)
WHERE aim.how <> 'EXCLUDED'
WITH DISTINCT measure
WITH measure, COLLECT {
  MATCH (measure)-[:CHANGED]->(entry)
  RETURN [entry.position, entry.status, entry.on, toString(entry.onEarliest), entry.rate, entry.rateScope]
  ORDER BY entry.position
} AS log
RETURN collect({
  id: measure.id, name: measure.name, log: log,
  covers: [(measure)-[:COVERS]->(good) | elementId(good)],
  goods: CASE
    WHEN any(entry IN log WHERE entry[5] = 'TOTAL')
      THEN [(measure)-[:COVERS]->()<-[:BROADER*0..]-(good) | elementId(good)]
    ELSE []
  END
}) AS measures

MATCH (:Name {key: $imposer})-[:NAMES]->(imposer:Country)
MATCH (:Name {key: $target})-[:NAMES]->(target:Country)
WITH imposer, target
LIMIT 1
MATCH (imposer)<-[:IMPOSED_BY]-(measure {kind: 'IMPORT_TARIFF'})-[aim:TARGETS]->(target)
WHERE aim.how <> 'EXCLUDED'
WITH DISTINCT measure
RETURN collect({
  id: measure.id, name: measure.name,
  goods: [(measure)-[:COVERS]->(wide)<-[:BROADER*0..]-(goods) | elementId(goods)],
  log: COLLECT {
    MATCH (measure)-[:CHANGED]->(entry)
    RETURN [entry.position, entry.status, entry.on, toString(entry.onEarliest), entry.rate, entry.rateScope]
    ORDER BY entry.position
  }
}) AS measures

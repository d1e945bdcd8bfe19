MATCH (:Name {key: $imposer})-[:NAMES]->(imposer:Country)
MATCH (:Name {key: $target})-[:NAMES]->(target:Country)
WITH imposer, target
LIMIT 1
MATCH (imposer)<-[:IMPOSED_BY]-(measure {kind: 'IMPORT_TARIFF'})-[aim:TARGETS]->(aimed)
WHERE
  aim.how <> 'EXCLUDED' AND
  (aimed = target OR
    (aimed.membership = 'ALL_COUNTRIES' OR EXISTS { (target)-[:MEMBER_OF]->(aimed) }) AND
    NOT EXISTS { (measure)-[:IMPOSED_BY]->(target) } AND
    NOT EXISTS { (measure)-[:TARGETS {how: 'EXCLUDED'}]->(target) })
WITH DISTINCT measure
ORDER BY measure.sortOn, measure.id
RETURN collect({
  id: measure.id, name: measure.name,
  material: [EXISTS { (measure)-[:COVERS]->() }, measure.lastReportedOn, COLLECT {
    MATCH (measure)-[:CHANGED]->(entry)
    WITH entry
    ORDER BY entry.position
    RETURN [
      entry.status, entry.on, toString(entry.countsFrom), toString(entry.certainFrom), toString(entry.undatedUntil),
      entry.rate, entry.rateScope
    ]
  }]
}) AS measures

MATCH (:Name {key: $imposer})-[:NAMES]->(imposer:Country)
MATCH (:Name {key: $target})-[:NAMES]->(target:Country)
WITH imposer, target
LIMIT 1
OPTIONAL MATCH (target)-[member:MEMBER_OF]->(bloc)
WITH imposer, target, collect([bloc, toString(member.fromEarliest), toString(member.toLatest)]) AS blocs
MATCH (imposer)<-[:IMPOSED_BY]-(measure)-[aim:TARGETS]->(aimed)
WHERE
  measure.kind IN ['IMPORT_TARIFF', 'ANTI_DUMPING', 'COUNTERVAILING', 'SAFEGUARD'] AND
  aim.how <> 'EXCLUDED' AND
  (aimed = target OR aimed.membership = 'ALL_COUNTRIES' OR any(bloc IN blocs WHERE bloc[0] = aimed))
WITH target, blocs, measure, aimed
ORDER BY measure.sortOn, measure.id, aimed <> target, aimed.name, aimed.id
RETURN collect({
  id: measure.id, name: measure.name,
  material: [
    measure.id,
    CASE WHEN EXISTS { (measure)-[:COVERS]->() } THEN [] END,
    measure.lastReportedOn,
    COLLECT {
      MATCH (measure)-[:CHANGED]->(entry)
      WITH entry
      ORDER BY entry.position
      RETURN [
        entry.status, entry.on, toString(entry.countsFrom), toString(entry.certainFrom), toString(entry.undatedUntil),
        entry.rate, entry.rateScope
      ]
    },
    aimed = target,
    CASE
      WHEN aimed = target OR aimed.membership = 'ALL_COUNTRIES' THEN [[null, null]]
      ELSE [bloc IN blocs WHERE bloc[0] = aimed | [bloc[1], bloc[2]]]
    END,
    CASE
      WHEN aimed = target THEN []
      ELSE COLLECT {
        MATCH (measure)-[sparing:IMPOSED_BY|TARGETS]->(spared)
        WHERE coalesce(sparing.how, 'EXCLUDED') = 'EXCLUDED'
        UNWIND
          CASE
            WHEN spared = target THEN [[null, null]]
            ELSE [bloc IN blocs WHERE bloc[0] = spared | [bloc[1], bloc[2]]]
          END AS period
        RETURN period
      }
    END
  ]
}) AS measures

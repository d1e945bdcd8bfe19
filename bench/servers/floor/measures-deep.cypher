MATCH (:Name {key: $imposedBy})-[naming:NAMES]->(imposer:Entity)
WITH imposer
ORDER BY naming.rank
LIMIT 1
MATCH (imposer)<-[:IMPOSED_BY]-(row)
WHERE row.kind IN $kinds AND row.announcedOnLatest >= date($announcedFrom)
WITH collect(row) AS found
RETURN {totalCount: size(found), nodes: COLLECT {
  UNWIND found AS row
  WITH row
  ORDER BY row.sortOn DESC, row.id DESC
  LIMIT toInteger($first)
  RETURN {
    id: row.id, name: row.name, kind: row.kind, status: row.status, rate: row.rate,
    announcedOn: row.announcedOn, effectiveOn: row.effectiveOn,
    imposedBy: [(row)-[:IMPOSED_BY]->(who) | {__typename: [label IN labels(who) WHERE label <> 'Entity'][0], id: who.id, name: who.name}],
    targets: [(row)-[aim:TARGETS]->(who) WHERE aim.how <> 'EXCLUDED' | {__typename: [label IN labels(who) WHERE label <> 'Entity'][0], id: who.id, name: who.name}],
    covers: {nodes: COLLECT {
      MATCH (row)-[:COVERS]->(goods)
      WITH goods
      ORDER BY goods.sortName, goods.id
      LIMIT 10
      RETURN {id: goods.id, name: goods.name, broader: [(goods)-[:BROADER]->(wider) | {id: wider.id, name: wider.name}]}
    }},
    deferredBy: [(row)-[put:DEFERRED_BY]->(by) | CASE
      WHEN by:Agreement THEN {until: put.until, by: {
        __typename: 'Agreement', id: by.id, name: by.name,
        parties: [(by)-[:PARTY]->(who) | {__typename: [label IN labels(who) WHERE label <> 'Entity'][0], id: who.id, name: who.name}],
        reachedAt: [(by)-[:REACHED_AT]->(event) | {id: event.id, name: event.name}][0]
      }}
      ELSE {until: put.until, by: {__typename: [label IN labels(by) WHERE label <> 'Entity'][0], id: by.id, name: by.name}}
    END]
  }
}} AS measures

// Every entity is related to another, spoken of or claimed of; every article is cited; every part belongs to something.
MATCH (node:Entity|Name|StatusChange|Provision|Claim|Citation|Article)
WHERE
  (node:Entity AND NOT EXISTS { (node)--(:Entity|Statement|Claim) } AND NOT EXISTS { (node)<-[:CAUSED_BY]-() }) OR
  (node:Name AND NOT EXISTS { (node)-[:NAMES]->(:Entity) }) OR
  (node:StatusChange AND NOT EXISTS { (node)<-[:CHANGED]-(:Measure) }) OR
  (node:Provision AND NOT EXISTS { (node)<-[:PROVIDES]-(:Agreement) }) OR
  (node:Claim AND NOT EXISTS { (node)<-[:CLAIMED]-(:Entity) }) OR
  (node:Citation AND NOT EXISTS { (node)-[:OF]->(:Article) }) OR
  (node:Article AND NOT EXISTS { (node)<-[:OF]-(:Citation) })
RETURN node.id AS id

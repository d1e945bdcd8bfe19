// Properties for which claims give different values, of the entity asked about, of narrower ones, and of those next to it.
WITH $about AS wanted
MATCH (entity:Entity)-[:CLAIMED]->(first:Claim {position: 1})
WHERE
  EXISTS {
    MATCH (entity)-[:CLAIMED]->(other:Claim)
    WHERE other.property = first.property AND other.value <> first.value
  } AND
  ($about IS NULL OR
    EXISTS { (entity)-[:BROADER*0..]->(wanted) } OR
    EXISTS { (entity)--(wanted) } OR
    EXISTS { (entity)-[:COVERS]->()-[:BROADER*0..]->(wanted) })
WITH {entity: entity, property: first.property, first: first.id} AS row

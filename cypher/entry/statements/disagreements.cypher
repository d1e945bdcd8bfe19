// Entities with claims that differ on one property: the one asked about, narrower ones, and those next to it.
WITH $about AS wanted
MATCH (row:Entity)
WHERE
  EXISTS {
    MATCH (one:Claim)<-[:CLAIMED]-(row)-[:CLAIMED]->(other:Claim)
    WHERE one.property = other.property AND one.value < other.value
  } AND
  ($about IS NULL OR
    EXISTS { (row)-[:BROADER*0..]->(wanted) } OR
    EXISTS { (row)--(wanted) } OR
    EXISTS { (row)-[:COVERS]->()-[:BROADER*0..]->(wanted) })

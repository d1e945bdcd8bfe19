// The passages that give the value of this claim, as other claims of the same property may too.
MATCH (this)<-[:CLAIMED]-(entity)
MATCH (entity)-[:CLAIMED]->(claim:Claim)
WHERE claim.property = this.property AND claim.value = this.value
MATCH (place:Citation {id: claim.citation})-[:OF]->(article:Article)
WITH claim, place, article
ORDER BY claim.position
// part: citation

// The values of this entity on which sources differ, property by property.
MATCH (this)-[:CLAIMED]->(row:Claim)
WITH row
ORDER BY row.property, row.position

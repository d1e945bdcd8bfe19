// What else this statement names: what one printing is about, another may but mention.
MATCH (this)-[:MENTIONS]->(row)
WHERE NOT EXISTS { (this)-[:ABOUT]->(row) }
WITH row
ORDER BY row.sortName, row.id

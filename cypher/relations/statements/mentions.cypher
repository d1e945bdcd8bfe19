// What else this statement names.
MATCH (this)-[:MENTIONS]->(row)
WITH row
ORDER BY row.name, row.id

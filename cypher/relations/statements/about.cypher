// What this statement is about.
MATCH (this)-[:ABOUT]->(row)
WITH row
ORDER BY row.name, row.id

// What this statement is about.
MATCH (this)-[:ABOUT]->(row)
WITH row
ORDER BY row.sortName, row.id

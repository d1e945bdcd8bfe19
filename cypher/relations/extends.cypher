// The agreements whose end this agreement puts off.
MATCH (this)-[:EXTENDS]->(row:Agreement)
WITH row
ORDER BY row.sortOn, row.id

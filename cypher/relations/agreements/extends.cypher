// The agreements whose end this agreement puts off.
MATCH (this)-[:EXTENDS]->(row:Agreement)
WITH row
ORDER BY row.sortOn = date('0001-01-01'), row.sortOn, row.id

// The wider commodity or topic (SKOS broader).
MATCH (this)-[:BROADER]->(row)
WITH row
ORDER BY row.sortName, row.id

// What the parties of this agreement undertake.
MATCH (this)-[:PROVIDES]->(row:Provision)
WITH row
ORDER BY row.position

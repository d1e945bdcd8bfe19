// The log of this measure, oldest entry first.
MATCH (this)-[:CHANGED]->(row:StatusChange)
WITH row
ORDER BY row.position

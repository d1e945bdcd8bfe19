// The countries and bodies that are bound by this agreement.
MATCH (this)-[:PARTY]->(row)
WITH row
ORDER BY row.sortName, row.id

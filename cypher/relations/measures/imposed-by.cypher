// The countries and bodies that imposed this measure.
MATCH (this)-[:IMPOSED_BY]->(row)
WITH row
ORDER BY row.sortName, row.id

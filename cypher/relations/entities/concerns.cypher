// What this topic, measure, agreement, event or organization is about.
MATCH (this)-[:CONCERNS]->(row)
WITH row
ORDER BY row.sortName, row.id

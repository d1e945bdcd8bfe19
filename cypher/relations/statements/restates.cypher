// The statement of the same utterance in an earlier article.
MATCH (this)-[:RESTATES]->(row:Statement)
WITH row
ORDER BY row.id

// The statements that this speaker made about this subject, newest first.
WITH startNode(this) AS speaker, endNode(this) AS subject
MATCH (speaker)<-[:MADE_BY]-(row:Statement)-[:ABOUT]->(subject)
WITH row
ORDER BY row.sortOn DESC, row.id DESC

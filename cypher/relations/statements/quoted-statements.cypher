// The statements that this speaker made about this subject.
WITH startNode(this) AS speaker, endNode(this) AS subject
MATCH (speaker)<-[:MADE_BY]-(row:Statement)-[:ABOUT]->(subject)

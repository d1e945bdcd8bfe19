// What caused this entry of a log.
MATCH (this)-[:CAUSED_BY]->(row:Entity)

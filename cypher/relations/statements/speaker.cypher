// The person or body that made this statement.
MATCH (this)-[:MADE_BY]->(row)

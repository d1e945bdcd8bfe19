// The event at which this agreement was made.
MATCH (this)-[:REACHED_AT]->(row)

// The country on whose behalf this statement was made.
MATCH (this)-[:SPOKEN_FOR]->(row)

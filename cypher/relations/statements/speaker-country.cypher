// The country on whose behalf this statement was made.
MATCH (this)-[:SPOKEN_FOR {place: 1}]->(row)

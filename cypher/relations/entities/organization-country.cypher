// The country that this body belongs to.
MATCH (this)-[:BASED_IN]->(row:Country)

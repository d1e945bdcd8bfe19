// The events that this person, country or body took part in.
MATCH (this)-[:PARTICIPATED_IN]->(row:Event)

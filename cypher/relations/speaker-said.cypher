// What this person or body said.
MATCH (this)<-[:MADE_BY]-(printing:Statement)

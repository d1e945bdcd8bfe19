// The utterances that this article prints.
MATCH (this)<-[:REPORTED_IN]-(row:Statement)
WITH DISTINCT row

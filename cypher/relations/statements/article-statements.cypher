// The statements that this article reports.
MATCH (this)<-[:REPORTED_IN]-(printing:Statement)
WITH DISTINCT printing AS row

// The measures that this country or body imposed.
MATCH (this)<-[:IMPOSED_BY]-(row:Measure)

// The measures that this agreement deferred, suspended, reduced, raised, averted, extended or removed, or is said to.
MATCH (this)<-[:CHANGE_TYPE]-(measure:Measure)
WITH DISTINCT measure AS row

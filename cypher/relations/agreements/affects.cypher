// The measures that this agreement deferred, suspended, reduced, raised, averted, extended or removed.
MATCH (this)<-[:DEFERRED_BY|SUSPENDED_BY|REDUCED_BY|RAISED_BY|AVERTED_BY|EXTENDED_BY|REMOVED_BY]-(measure:Measure)
WITH DISTINCT measure AS row

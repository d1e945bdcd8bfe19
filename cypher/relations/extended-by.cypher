// The agreements that put off the end of this one.
MATCH (this)<-[:EXTENDS]-(row:Agreement)
WITH row
ORDER BY row.sortOn, row.id

// The agreements that put off the end of this one.
MATCH (this)<-[:EXTENDS]-(row:Agreement)
WITH row
ORDER BY row.sortOn = date('0001-01-01'), row.sortOn, row.id

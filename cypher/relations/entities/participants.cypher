// Who took part in this event.
MATCH (this)<-[:PARTICIPATED_IN]-(row)
WITH row
ORDER BY row.sortName, row.id

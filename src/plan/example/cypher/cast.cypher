// Who acted in a film, by name.
MATCH (this)<-[:ACTED_IN]-(row)
WITH row
ORDER BY row.name

// The narrower commodities or topics (SKOS narrower).
MATCH (this)<-[:BROADER]-(row)
WITH row
ORDER BY row.name, row.id

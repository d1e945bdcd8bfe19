// The narrower commodities or topics (SKOS narrower).
MATCH (this)<-[:BROADER]-(row)
WITH row
ORDER BY row.sortName, row.id

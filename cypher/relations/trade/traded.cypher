// The trade in this good or, if asked, in something narrower.
MATCH (this)<-[:BROADER*0..]-(goods)
WHERE $includeNarrower OR goods = this
WITH DISTINCT goods
MATCH ()-[row:IMPORTS_FROM]->()
WHERE row.commodity = goods.id

// The measures that cover this commodity or, if asked, something narrower.
MATCH (this)<-[:BROADER*0..]-(goods)
WHERE $includeNarrower OR goods = this
MATCH (goods)<-[:COVERS]-(row:Measure)

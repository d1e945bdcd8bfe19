// The measures that cover this commodity or, if asked, something narrower, as far as articles of a day tell.
MATCH (this)<-[:BROADER*0..]-(goods)
WHERE $includeNarrower OR goods = this
MATCH (goods)<-[covering:COVERS]-(row)
WHERE $knownAt IS NULL OR covering.knownFrom <= date($knownAt)
WITH DISTINCT row

// Who produces, supplies or processes this good or, if asked, something narrower.
MATCH (this)<-[:BROADER*0..]-(goods)
WHERE $includeNarrower OR goods = this
WITH DISTINCT goods
MATCH (goods)<-[row:PRODUCES|SUPPLIES|PROCESSES]-()
WHERE type(row) = $type

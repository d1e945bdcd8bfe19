// What is wanted and, unless the argument says no, everything narrower.
MATCH (wanted)<-[:BROADER*0..]-(subject)
WHERE $includeNarrower OR subject = wanted
WITH DISTINCT subject

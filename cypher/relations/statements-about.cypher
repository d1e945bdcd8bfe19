// Statements about this entity or, if asked, about something narrower; one row per utterance.
MATCH (this)<-[:BROADER*0..]-(subject)
WHERE $includeNarrower OR subject = this
MATCH (subject)<-[:ABOUT]-(printing:Statement)
OPTIONAL MATCH (printing)-[:RESTATES]->(original)
WITH DISTINCT coalesce(original, printing) AS row

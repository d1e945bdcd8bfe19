// Statements about this entity or, if asked, about something narrower: ids of utterances.
MATCH (this)<-[:BROADER*0..]-(subject)
WHERE $includeNarrower OR subject = this
MATCH (subject)<-[about:ABOUT]-()
WITH DISTINCT about.shows AS row, about.sortOn AS day

// All statements about this entity or, if asked, about something narrower, to be counted: ids of utterances.
MATCH (this)<-[:BROADER*0..]-(subject)
WHERE $includeNarrower OR subject = this
MATCH (subject)<-[about:ABOUT]-()
WITH DISTINCT about.shows AS row

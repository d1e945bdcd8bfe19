// The passages that report this statement or another printing of the same utterance.
MATCH (this)<-[:RESTATES*0..1]-()-[place:REPORTED_IN]->(article)
WITH article, place
ORDER BY article.publishedOnLatest, article.id, place.paragraph
// part: citation

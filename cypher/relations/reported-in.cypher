// The passages that report this statement or another printing of the same utterance.
MATCH (this)<-[:RESTATES*0..1]-(printing)-[place:REPORTED_IN]->(article)
WITH article, place
ORDER BY article.publishedOnLatest, article.id, place.paragraph
WITH {article: article, paragraph: place.paragraph, excerpt: place.excerpt, sha256: place.sha256} AS row

// What each article made of this statement, as far as articles of a day tell, in the order of publication.
MATCH (this)-[row:REPORTED_IN]->(article)
WHERE $knownAt IS NULL OR row.knownFrom <= date($knownAt)
WITH row
ORDER BY article.publishedOnLatest, article.id, row.place

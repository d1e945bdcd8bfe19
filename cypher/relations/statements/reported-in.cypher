// The passages of all printings of this statement, as far as articles of a day tell.
MATCH (this)-[printing:REPORTED_IN]->(article)
WHERE $knownAt IS NULL OR printing.knownFrom <= date($knownAt)
UNWIND printing.citations AS id
MATCH (place:Citation {id: id})
WITH DISTINCT article, place
ORDER BY article.publishedOnLatest, article.id, place.paragraph, place.id
// part: citation

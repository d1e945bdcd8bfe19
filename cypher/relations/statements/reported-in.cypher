// The passages of all printings of this statement, as far as articles of a day tell.
UNWIND this.citations AS id
MATCH (place:Citation {id: id})-[:OF]->(article)
WHERE $knownAt IS NULL OR article.publishedOnLatest <= date($knownAt)
WITH article, place
ORDER BY article.publishedOnLatest, article.id, place.paragraph, place.id
// part: citation

// The passages that carry this entry of a timeline.
UNWIND coalesce(this.change, this.subject).citations AS id
MATCH (place:Citation {id: id})-[:OF]->(article)
WITH article, place
ORDER BY article.publishedOnLatest, article.id, place.paragraph, place.id
// part: citation

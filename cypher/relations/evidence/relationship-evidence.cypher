// The citations that carry this relationship: its own or, for what a statement implies, the statement's.
UNWIND coalesce(this.citations, startNode(this).citations) AS id
MATCH (place:Citation {id: id})-[:OF]->(article)
WITH place, article
ORDER BY article.publishedOnLatest, article.id, place.paragraph, place.id
// part: citation

// The citations that carry this relationship: its own or, for what a statement implies, the statement's; none where it names an
// official list.
UNWIND coalesce(this.citations,
    CASE
      WHEN this.source IS NULL THEN startNode(this).citations
    END) AS id
MATCH (place:Citation {id: id})-[:OF]->(article)
WITH place, article
ORDER BY article.publishedOnLatest, article.id, place.paragraph, place.id
// part: citation

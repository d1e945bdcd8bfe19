// knownFrom is the first day on which a cited article was certainly public.
CALL () {
  MATCH (node:Entity|Statement|StatusChange|Provision)
  RETURN node.id AS id, node.knownFrom AS knownFrom, node.citations AS citations
  UNION ALL
  MATCH (:Statement)-[printing:REPORTED_IN]->(:Article)
  RETURN printing.key AS id, printing.knownFrom AS knownFrom, printing.citations AS citations
  UNION ALL
  MATCH (:Entity)-[relationship]->(:Entity)
  WHERE type(relationship) <> 'QUOTED_ON' AND relationship.source IS NULL
  RETURN relationship.key AS id, relationship.knownFrom AS knownFrom, relationship.citations AS citations
}
CALL (citations) {
  UNWIND citations AS citation
  MATCH (:Citation {id: citation})-[:OF]->(article:Article)
  RETURN min(article.publishedOnLatest) AS public
}
WITH id, knownFrom, public
WHERE knownFrom IS NULL OR knownFrom <> public
RETURN id

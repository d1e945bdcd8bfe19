// The citations that carry this relationship: its own or, for what a statement implies, the statement's.
WITH this, startNode(this) AS source, endNode(this) AS goal
CALL (this, source, goal) {
  UNWIND this.citations AS id
  MATCH (citation:Citation {id: id})-[:OF]->(article:Article)
  RETURN article, citation.paragraph AS paragraph, citation.excerpt AS excerpt, citation.sha256 AS sha256
  UNION
  MATCH (source)-[place:REPORTED_IN]->(article)
  WHERE type(this) <> 'REPORTED_IN' OR place = this
  RETURN article, place.paragraph AS paragraph, place.excerpt AS excerpt, place.sha256 AS sha256
  UNION
  MATCH (source)<-[:MADE_BY]-(said:Statement)-[:ABOUT]->(goal)
  WHERE type(this) = 'QUOTED_ON'
  MATCH (said)-[place:REPORTED_IN]->(article)
  RETURN article, place.paragraph AS paragraph, place.excerpt AS excerpt, place.sha256 AS sha256
}
WITH article, paragraph, excerpt, sha256
ORDER BY article.publishedOnLatest, article.id, paragraph
WITH {article: article, paragraph: paragraph, excerpt: excerpt, sha256: sha256} AS row

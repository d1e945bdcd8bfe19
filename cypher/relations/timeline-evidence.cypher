// The passages that carry this entry of a timeline.
WITH this.subject AS subject, coalesce(this.change, this.subject) AS carrier
CALL (subject, carrier) {
  WITH carrier
  WHERE NOT carrier:Statement
  UNWIND carrier.citations AS id
  MATCH (citation:Citation {id: id})-[:OF]->(article)
  RETURN article, citation.paragraph AS paragraph, citation.excerpt AS excerpt, citation.sha256 AS sha256
  UNION
  MATCH (subject:Statement)<-[:RESTATES*0..1]-()-[place:REPORTED_IN]->(article)
  RETURN article, place.paragraph AS paragraph, place.excerpt AS excerpt, place.sha256 AS sha256
}
WITH article, paragraph, excerpt, sha256
ORDER BY article.publishedOnLatest, article.id, paragraph
WITH {article: article, paragraph: paragraph, excerpt: excerpt, sha256: sha256} AS row

// The passages that carry this entry of a timeline.
CALL (this) {
  UNWIND
    CASE this.kind
      WHEN 3 THEN []
      ELSE coalesce(this.change, this.subject).citations
    END AS id
  MATCH (place:Citation {id: id})-[:OF]->(article)
  RETURN article, place
  UNION ALL
  WITH this.subject AS subject
  WHERE subject:Statement
  MATCH (subject)<-[:RESTATES*0..1]-()-[place:REPORTED_IN]->(article)
  RETURN article, place
}
WITH article, place
ORDER BY article.publishedOnLatest, article.id, place.paragraph
// part: citation

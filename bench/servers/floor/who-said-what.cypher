MATCH (:Name {key: $about})-[naming:NAMES]->(wanted:Entity)
WITH wanted
ORDER BY naming.rank
LIMIT 1
CALL (wanted) {
  MATCH (wanted)<-[:BROADER*0..]-()<-[:ABOUT]-(printing)
  RETURN printing, 0 AS remoteness
  UNION ALL
  MATCH (wanted)<-[:BROADER*0..]-()<-[:COVERS]-()<-[:ABOUT]-(printing)
  RETURN printing, 1 AS remoteness
}
WITH printing, min(remoteness) AS remoteness
OPTIONAL MATCH (printing)-[:RESTATES]->(original)
WITH coalesce(original, printing) AS row, min(remoteness) AS remoteness
WITH collect([row, remoteness]) AS found
RETURN {totalCount: size(found), nodes: COLLECT {
  UNWIND found AS one
  WITH one[0] AS row, one[1] AS remoteness
  ORDER BY remoteness, row.sortOn DESC, row.id DESC
  LIMIT toInteger($first)
  RETURN {
    id: row.id, gist: row.gist, excerpt: row.excerpt, mode: row.mode, saidOn: row.saidOn, medium: row.medium,
    speakerRole: [(row)-[made:MADE_BY]->() | made.role][0],
    speaker: [(row)-[:MADE_BY]->(one) | {__typename: CASE WHEN one:Person THEN 'Person' ELSE 'Organization' END, id: one.id, name: one.name}][0],
    speakerCountry: [(row)-[:SPOKEN_FOR]->(one) | {code: one.code, name: one.name}][0],
    about: [(row)-[:ABOUT]->(one) | {id: one.id, name: one.name}],
    reportedIn: COLLECT {
      MATCH (row)<-[:RESTATES*0..1]-()-[place:REPORTED_IN]->(article)
      WITH place, article
      ORDER BY article.publishedOnLatest, article.id, place.paragraph
      RETURN {
        paragraph: place.paragraph, excerpt: place.excerpt,
        article: {title: article.title, publisher: article.publisher, publishedOn: article.publishedOn}
      }
    }
  }
}} AS whoSaid

MATCH (:Name {key: $about})-[naming:NAMES]->(wanted:Entity)
WITH wanted
ORDER BY naming.rank
LIMIT 1
CALL (wanted) {
  MATCH (wanted)<-[:BROADER*0..]-(subject)
  WITH DISTINCT subject
  MATCH ()-[about:ABOUT]->()
  WHERE about.end = subject.id AND about.sortOn IS NOT NULL AND about.shows IS NOT NULL
  RETURN about.shows AS shown, about.sortOn AS day, 0 AS remote
  UNION ALL
  MATCH (wanted)<-[:BROADER*0..]-()<-[:COVERS]-(measure)
  WITH DISTINCT measure
  MATCH ()-[about:ABOUT]->()
  WHERE about.end = measure.id AND about.sortOn IS NOT NULL AND about.shows IS NOT NULL
  RETURN about.shows AS shown, about.sortOn AS day, 1 AS remote
}
WITH shown, day, min(remote) AS remoteness
WITH collect([shown, day, remoteness]) AS found
RETURN {totalCount: size(found), nodes: COLLECT {
  UNWIND found AS one
  WITH one[0] AS shown, one[1] AS day, one[2] AS remoteness
  ORDER BY remoteness, day DESC, shown DESC
  LIMIT toInteger($first)
  MATCH (row:Statement {id: shown})
  WITH row, shown, day, remoteness
  ORDER BY remoteness, day DESC, shown DESC
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

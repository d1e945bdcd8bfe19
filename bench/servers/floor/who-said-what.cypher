MATCH (:Name {key: $about})-[naming:NAMES]->(wanted:Entity)
WITH wanted
ORDER BY naming.rank
LIMIT 1
CALL (wanted) {
  CALL (wanted) {
    RETURN wanted AS end, 0 AS level
    UNION
    MATCH (wanted)<-[:BROADER*1..]-(end)
    RETURN end, 1 AS level
    UNION
    MATCH (wanted)<-[:BROADER*0..]-()<-[:CONCERNS|COVERS|PARTY]-(end)
    RETURN end, 2 AS level
  }
  MATCH (row)-[about:ABOUT]->()
  WHERE about.end = end.id AND about.sortOn IS NOT NULL AND about.start IS NOT NULL
  RETURN row, about.start AS shown, about.sortOn AS day, level
  UNION ALL
  MATCH (row)-[naming:MENTIONS]->()
  WHERE naming.end = wanted.id AND naming.sortOn IS NOT NULL AND naming.start IS NOT NULL
  RETURN row, naming.start AS shown, naming.sortOn AS day, 3 AS level
}
WITH row, shown, day, min(level) AS level
WITH collect([row, shown, day, level]) AS found
RETURN {totalCount: size(found), nodes: COLLECT {
  UNWIND found AS one
  WITH one[0] AS row, one[1] AS shown, one[2] AS day, one[3] AS level
  ORDER BY level, day DESC, shown DESC
  LIMIT toInteger($first)
  RETURN {
    id: row.id, gist: row.gist, excerpt: row.excerpt, mode: row.mode, saidOn: row.saidOn, medium: row.medium,
    speakerRole: [(row)-[made:MADE_BY]->() | made.role][0],
    speaker: [(row)-[:MADE_BY]->(one) | {__typename: CASE WHEN one:Person THEN 'Person' ELSE 'Organization' END, id: one.id, name: one.name}][0],
    speakerCountry: [(row)-[:SPOKEN_FOR]->(one) | {code: one.code, name: one.name}][0],
    about: [(row)-[:ABOUT]->(one) | {id: one.id, name: one.name}],
    reportedIn: COLLECT {
      UNWIND row.citations AS id
      MATCH (place:Citation {id: id})-[:OF]->(article)
      WITH place, article
      ORDER BY article.publishedOnLatest, article.id, place.paragraph, place.id
      RETURN {
        paragraph: place.paragraph, excerpt: place.excerpt,
        article: {title: article.title, publisher: article.publisher, publishedOn: article.publishedOn}
      }
    }
  }
}} AS whoSaid

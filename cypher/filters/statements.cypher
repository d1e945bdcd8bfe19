// Keeps statements of a speaker, for a country, in a mode, in a span of time; tells how remote they are by what articles
// of a day tell.
WITH row, subjects, $speaker AS speaker, $country AS country
WHERE
  ($speaker IS NULL OR EXISTS { (row)-[:MADE_BY]->(speaker) }) AND
  ($country IS NULL OR EXISTS { (row)-[:SPOKEN_FOR]->(country) }) AND
  ($mode IS NULL OR row.mode = $mode) AND
  ($from IS NULL OR row.saidOnLatest >= date($from)) AND
  ($to IS NULL OR row.saidOnEarliest <= date($to))
WITH
  row,
  CASE
    WHEN
      EXISTS {
        MATCH (row)<-[:RESTATES*0..1]-(:Statement)-[about:ABOUT]->(subject)
        WHERE subject IN subjects AND ($knownAt IS NULL OR about.knownFrom <= date($knownAt))
      }
      THEN 0
    ELSE 1
  END AS remoteness

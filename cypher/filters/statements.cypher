// Keeps statements of a speaker, for a country, in a mode, in a span of time, known by a day; tells how remote they are.
WITH row, subjects, $speaker AS speaker, $country AS country
WHERE (speaker IS NULL OR EXISTS { (row)-[:MADE_BY]->(speaker) })
  AND (country IS NULL OR EXISTS { (row)-[:SPOKEN_FOR]->(country) })
  AND ($mode IS NULL OR row.mode = $mode)
  AND ($from IS NULL OR row.saidOnLatest >= date($from))
  AND ($to IS NULL OR row.saidOnEarliest <= date($to))
  AND ($knownAt IS NULL OR EXISTS {
    MATCH (row)<-[:RESTATES*0..1]-(printing)
    WHERE printing.knownFrom <= date($knownAt)
  })
WITH row, CASE
  WHEN EXISTS {
    MATCH (row)<-[:RESTATES*0..1]-(:Statement)-[:ABOUT]->(subject)
    WHERE subject IN subjects
  } THEN 0
  ELSE 1
END AS remoteness

// Statements about an entity or something narrower, then those about a measure that covers it, as far as articles of a
// day tell; one row per utterance.
WITH $about AS wanted
WITH
  COLLECT {
    MATCH (wanted)<-[:BROADER*0..]-(subject)
    WHERE $includeNarrower OR subject = wanted
    RETURN DISTINCT subject
  } AS subjects
UNWIND subjects AS subject
CALL (subject) {
  MATCH (subject)<-[about:ABOUT]-(printing:Statement)
  WHERE $knownAt IS NULL OR about.knownFrom <= date($knownAt)
  RETURN printing
  UNION
  MATCH (subject)<-[covering:COVERS]-(:Measure)<-[about:ABOUT]-(printing:Statement)
  WHERE $knownAt IS NULL OR covering.knownFrom <= date($knownAt) AND about.knownFrom <= date($knownAt)
  RETURN printing
}
OPTIONAL MATCH (printing)-[:RESTATES]->(original)
WITH DISTINCT coalesce(original, printing) AS row, subjects

// Statements about an entity or something narrower, then those about a measure that covers it; one row per utterance.
WITH $about AS wanted
WITH COLLECT {
  MATCH (wanted)<-[:BROADER*0..]-(subject)
  WHERE $includeNarrower OR subject = wanted
  RETURN DISTINCT subject
} AS subjects
UNWIND subjects AS subject
CALL (subject) {
  MATCH (subject)<-[:ABOUT]-(printing:Statement)
  RETURN printing
  UNION
  MATCH (subject)<-[:COVERS]-(:Measure)<-[:ABOUT]-(printing:Statement)
  RETURN printing
}
OPTIONAL MATCH (printing)-[:RESTATES]->(original)
WITH DISTINCT coalesce(original, printing) AS row, subjects

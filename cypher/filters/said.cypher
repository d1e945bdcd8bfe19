// Folds printings of one utterance; keeps statements about an entity or something narrower, in a span of time.
OPTIONAL MATCH (printing)-[:RESTATES]->(original)
WITH DISTINCT coalesce(original, printing) AS row, $about AS wanted
WHERE
  ($about IS NULL OR EXISTS { (row)-[:ABOUT]->()-[:BROADER*0..]->(wanted) }) AND
  ($from IS NULL OR row.saidOnLatest >= date($from)) AND
  ($to IS NULL OR row.saidOnEarliest <= date($to))

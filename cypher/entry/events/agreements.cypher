// Agreements of a party, made in a span of time.
WITH $party AS party
MATCH (row:Agreement)
WHERE
  ($party IS NULL OR EXISTS { (row)-[:PARTY]->(party) }) AND
  ($from IS NULL OR row.agreedOnLatest >= date($from)) AND
  ($to IS NULL OR row.agreedOnEarliest <= date($to))

// Events with a participant, that took place in a span of time.
WITH $participant AS participant
MATCH (row:Event)
WHERE
  ($participant IS NULL OR EXISTS { (row)<-[:PARTICIPATED_IN]-(participant) }) AND
  ($from IS NULL OR coalesce(row.endedOnLatest, row.startedOnLatest) >= date($from)) AND
  ($to IS NULL OR row.startedOnEarliest <= date($to))

// What this person or body said, about an entity or something narrower, in a span of time: ids of utterances.
WITH $about AS wanted
MATCH (this)<-[said:MADE_BY]-()
WHERE
  ($from IS NULL OR said.sortUntil >= date($from)) AND
  ($to IS NULL OR said.sortUntil IS NOT NULL AND said.sortOn <= date($to))
WITH DISTINCT said.shows AS row, said.sortOn AS day
WHERE
  $about IS NULL OR
  EXISTS {
    MATCH (:Statement {id: row})-[:ABOUT]->()-[:BROADER*0..]->(wider)
    WHERE wider = wanted
  }

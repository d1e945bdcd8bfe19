// All that this person or body said, about an entity or something narrower, in a span of time, to be counted.
WITH $about AS wanted
MATCH (row)-[said:MADE_BY]->()
WHERE said.end = this.id
// part: said-in-span
WITH row
WHERE
  $about IS NULL OR
  EXISTS {
    MATCH (row)-[:ABOUT]->()-[:BROADER*0..]->(wider)
    WHERE wider = wanted
  }

// All that this person or body said, about an entity or something narrower, in a span of time, to be counted: ids of utterances.
WITH $about AS wanted
MATCH ()-[said:MADE_BY]->()
WHERE said.end = this.id
// part: said-in-span
WITH DISTINCT said.end AS end, said.sortOn AS day, said.shows AS row
WHERE
  $about IS NULL OR
  EXISTS {
    MATCH (:Statement {id: row})-[:ABOUT]->()-[:BROADER*0..]->(wider)
    WHERE wider = wanted
  }

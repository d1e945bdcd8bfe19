// What this person or body said, of an entity, in a span of time: as many utterances behind the cursor as the page needs,
// newest first, by an index in that order.
WITH $about AS wanted
MATCH (row)-[said:MADE_BY]->()
// part: newest-said
// part: said-about

// What this person or body said, of an entity, in a span of time: as many utterances before the cursor as a page from the end
// needs, oldest first, by an index in that order.
WITH $about AS wanted
MATCH (row)-[said:MADE_BY]->()
// part: oldest-said
// part: said-about

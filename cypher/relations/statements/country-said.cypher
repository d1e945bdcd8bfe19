// What was said on behalf of this country, of an entity, in a span of time: as many utterances behind the cursor as the page needs,
// newest first, by an index in that order.
WITH $about AS wanted
MATCH (row)-[said:SPOKEN_FOR]->()
// part: newest-said
// part: said-about

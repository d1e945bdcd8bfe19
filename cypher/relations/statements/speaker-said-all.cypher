// All that this person or body said, of an entity, in a span of time, to be counted.
WITH $about AS wanted
MATCH (row)-[said:MADE_BY]->()
WHERE said.end = this.id
// part: said-in-span
// part: said-about

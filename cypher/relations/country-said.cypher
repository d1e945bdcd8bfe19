// What was said on behalf of this country, about an entity or something narrower, in a span of time: as many utterances
// behind the cursor as the page needs, newest first, by an index in that order.
WITH $about AS wanted
MATCH ()-[said:SPOKEN_FOR]->()
WHERE said.end = this.id AND ($after IS NULL OR said.sortOn <= date($after[0]))
// part: said-in-span
WITH DISTINCT said.end AS end, said.sortOn AS day, said.shows AS shown
WHERE $after IS NULL OR day < date($after[0]) OR shown < $after[1]
MATCH (row:Statement {id: shown})
WHERE $about IS NULL OR EXISTS { (row)-[:ABOUT]->()-[:BROADER*0..]->(wanted) }

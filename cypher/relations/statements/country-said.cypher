// What was said on behalf of this country, about an entity or something narrower, in a span of time: as many utterances
// behind the cursor as the page needs, newest first, by an index in that order.
WITH $about AS wanted
MATCH (row)-[said:SPOKEN_FOR]->()
// part: newest-said
WITH *
WHERE $about IS NULL OR EXISTS { (row)-[:ABOUT]->()-[:BROADER*0..]->(wanted) }

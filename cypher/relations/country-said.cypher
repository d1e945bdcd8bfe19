// What was said on behalf of this country, about an entity or something narrower, in a span of time: as many utterances
// behind the cursor as the page needs, newest first, by an index in that order.
MATCH ()-[said:SPOKEN_FOR]->()
WHERE
  said.end = this.id AND
  said.sortOn <= coalesce(date($after[0]), date($to), date('9999-12-31')) AND
  said.shows IS NOT NULL AND
  ($from IS NULL OR said.sortUntil >= date($from)) AND
  ($to IS NULL OR said.sortUntil IS NOT NULL AND said.sortOn <= date($to))
WITH DISTINCT said.end AS end, said.sortOn AS day, said.shows AS shown, $about AS wanted
WHERE $after IS NULL OR day < date($after[0]) OR shown < $after[1]
MATCH (row:Statement {id: shown})
WHERE $about IS NULL OR EXISTS { (row)-[:ABOUT]->()-[:BROADER*0..]->(wanted) }

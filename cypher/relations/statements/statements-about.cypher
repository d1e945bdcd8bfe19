// Statements about this entity or, if asked, about something narrower: of each as many utterances behind the cursor as the
// page needs, newest first, by an index in that order; their ids.
MATCH (this)<-[:BROADER*0..]-(subject)
WHERE $includeNarrower OR subject = this
WITH DISTINCT subject
CALL (subject) {
  MATCH ()-[said:ABOUT]->()
  WHERE said.end = subject.id AND ($after IS NULL OR said.sortOn <= date($after[0]))
  // part: said-in-span
  WITH DISTINCT said.end AS end, said.sortOn AS day, said.shows AS shown
  WHERE $after IS NULL OR day < date($after[0]) OR shown < $after[1]
  WITH end, day, shown
  ORDER BY end DESC, day DESC, shown DESC
  LIMIT toInteger($limit)
  RETURN shown, day
}
WITH DISTINCT shown AS row, day

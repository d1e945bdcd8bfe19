// All that is said about an entity, something narrower or a measure that covers it, to be counted: ids of utterances.
WITH $about AS wanted
MATCH (wanted)<-[:BROADER*0..]-(subject)
WHERE $includeNarrower OR subject = wanted
WITH DISTINCT subject
CALL (subject) {
  RETURN subject.id AS end
  UNION
  MATCH (subject)<-[covering:COVERS]-(measure)
  WHERE $knownAt IS NULL OR covering.knownFrom <= date($knownAt)
  RETURN measure.id AS end
}
WITH DISTINCT end
MATCH ()-[about:ABOUT]->()
WHERE
  about.end = end AND
  about.sortOn <= coalesce(date($to), date('9999-12-31')) AND
  about.shows IS NOT NULL AND
  ($from IS NULL OR about.sortUntil >= date($from)) AND
  ($to IS NULL OR about.sortUntil IS NOT NULL) AND
  ($knownAt IS NULL OR about.knownFrom <= date($knownAt))
WITH DISTINCT about.shows AS row

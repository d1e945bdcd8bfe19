// All that is said about an entity, something narrower or a measure that covers it, to be counted: ids of utterances. Where
// all are about one entity, an index lists them in an order in which equal ones stand together, so that none is remembered.
WITH $about AS wanted
WITH
  COLLECT {
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
    RETURN DISTINCT end
  } AS ends
CALL (ends) {
  WITH ends
  WHERE size(ends) = 1
  MATCH ()-[about:ABOUT]->()
  WHERE
    about.end = ends[0] AND
    about.sortOn <= coalesce(date($to), date('9999-12-31')) AND
    about.shows IS NOT NULL AND
    ($from IS NULL OR about.sortUntil >= date($from)) AND
    ($to IS NULL OR about.sortUntil IS NOT NULL) AND
    ($knownAt IS NULL OR about.knownFrom <= date($knownAt))
  WITH DISTINCT about.end AS end, about.sortOn AS day, about.shows AS shown
  RETURN shown
  UNION ALL
  WITH ends
  WHERE size(ends) <> 1
  UNWIND ends AS end
  MATCH ()-[about:ABOUT]->()
  WHERE
    about.end = end AND
    about.sortOn <= coalesce(date($to), date('9999-12-31')) AND
    about.shows IS NOT NULL AND
    ($from IS NULL OR about.sortUntil >= date($from)) AND
    ($to IS NULL OR about.sortUntil IS NOT NULL) AND
    ($knownAt IS NULL OR about.knownFrom <= date($knownAt))
  RETURN DISTINCT about.shows AS shown
}
WITH shown AS row

// The newest statements about an entity or something narrower, then those about a measure that covers it, as who-said finds
// them: an index gives them in that order, and measures are looked into only if a page is not full without them.
WITH $about AS wanted
WITH
  COLLECT {
    MATCH (wanted)<-[:BROADER*0..]-(subject)
    WHERE $includeNarrower OR subject = wanted
    WITH DISTINCT subject
    CALL (subject) {
      MATCH ()-[said:ABOUT]->()
      WHERE said.end = subject.id
      // part: said-in-span
      WITH DISTINCT said.end AS end, said.sortOn AS day, said.shows AS shown
      ORDER BY end DESC,
      day DESC,
      shown DESC
      LIMIT toInteger($limit)
      RETURN shown, day
    }
    RETURN DISTINCT [shown, day, 0]
  } AS direct
WITH
  direct,
  COLLECT {
    WITH direct
    WHERE size(direct) < $limit
    MATCH (wanted)<-[:BROADER*0..]-(subject)
    WHERE $includeNarrower OR subject = wanted
    WITH DISTINCT subject
    MATCH (subject)<-[covering:COVERS]-(measure)
    WHERE $knownAt IS NULL OR covering.knownFrom <= date($knownAt)
    WITH DISTINCT measure
    MATCH ()-[said:ABOUT]->()
    WHERE said.end = measure.id
    // part: said-in-span
    RETURN DISTINCT [said.shows, said.sortOn, 1]
  } AS remote
// part: direct-then-remote

// A statement that is about something is not about what is wanted itself and, as far as that is closer, about nothing narrower.
WITH *
WHERE
  (level = 0 OR
    NOT EXISTS {
      MATCH ()-[closer:ABOUT]->()
      WHERE
        closer.end = wanted.id AND
        closer.sortOn = day AND
        closer.shows = shown AND
        ($knownAt IS NULL OR closer.knownFrom <= date($knownAt))
    }) AND
  (level < 2 OR
    NOT EXISTS {
      MATCH (:Statement {id: shown})<-[:RESTATES*0..1]-()-[said:ABOUT]->()-[:BROADER*0..]->(wider)
      WHERE $includeNarrower AND wider = wanted AND ($knownAt IS NULL OR said.knownFrom <= date($knownAt))
    })

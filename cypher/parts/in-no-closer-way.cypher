// A statement that is about something is not about what is wanted itself and, as far as that is closer, about nothing narrower.
WITH *
WHERE
  level = 0 OR
  NOT EXISTS {
    MATCH (statement)-[closer:ABOUT]->()-[way:BROADER*0..]->(wider)
    WHERE
      wider = wanted AND
      (size(way) = 0 OR level = 2 AND $includeNarrower) AND
      ($knownAt IS NULL OR closer.knownFrom <= date($knownAt))
  }

// A statement about something at a level of closeness is about nothing that is closer.
WITH *
WHERE
  level = 0 OR
  NOT EXISTS {
    MATCH (:Statement {id: shown})<-[:RESTATES*0..1]-()-[said:ABOUT]->(subject)-[:BROADER*0..]->(wider)
    WHERE
      wider = wanted AND
      (subject = wanted OR level = 2 AND $includeNarrower) AND
      ($knownAt IS NULL OR said.knownFrom <= date($knownAt))
  }

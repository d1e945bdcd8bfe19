// How many utterances that are; the graph holds the number of all.
WITH $about AS wanted
WITH
  CASE
    WHEN $about IS NULL AND $from IS NULL AND $to IS NULL THEN this.saidCount
    ELSE
      COUNT {
        MATCH ()-[said:SPOKEN_FOR]->()
        WHERE said.end = this.id
        // part: said-in-span
        WITH DISTINCT said.shows AS shown
        WHERE
          $about IS NULL OR
          EXISTS {
            MATCH (:Statement {id: shown})-[:ABOUT]->()-[:BROADER*0..]->(wider)
            WHERE wider = wanted
          }
        RETURN shown
      }
  END AS row

// How many utterances that are; the graph holds the number of all.
WITH
  CASE
    WHEN $about IS NULL AND $from IS NULL AND $to IS NULL THEN this.saidCount
    ELSE
      COUNT {
        MATCH ()-[said:SPOKEN_FOR]->()
        WHERE
          said.end = this.id AND
          said.sortOn IS NOT NULL AND
          said.shows IS NOT NULL AND
          ($from IS NULL OR said.sortUntil >= date($from)) AND
          ($to IS NULL OR said.sortUntil IS NOT NULL AND said.sortOn <= date($to))
        WITH DISTINCT said.shows AS shown, $about AS wanted
        WHERE
          $about IS NULL OR
          EXISTS {
            MATCH (one:Statement {id: shown})-[:ABOUT]->()-[:BROADER*0..]->(wider)
            WHERE wider = wanted
          }
        RETURN shown
      }
  END AS row

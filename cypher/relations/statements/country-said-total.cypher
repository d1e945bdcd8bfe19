// How many utterances that are; the graph knows the number of all.
WITH $about AS wanted
WITH
  CASE
    WHEN $about IS NULL AND $from IS NULL AND $to IS NULL THEN COUNT { (this)<-[:SPOKEN_FOR]-() }
    ELSE
      COUNT {
        MATCH (statement)-[said:SPOKEN_FOR]->()
        WHERE said.end = this.id
        // part: said-in-span
        WITH statement
        WHERE
          $about IS NULL OR
          EXISTS {
            MATCH (statement)-[:ABOUT]->()-[:BROADER*0..]->(wider)
            WHERE wider = wanted
          }
        RETURN statement
      }
  END AS row

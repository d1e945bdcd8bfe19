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
        // part: said-about (row: statement)
        RETURN statement
      }
  END AS row

// The newest statements about an entity or something narrower, then those about a measure that covers it, from behind the
// cursor on, as who-said finds them: an index gives them in that order, and measures are looked into only if a page is not
// full without them.
WITH $about AS wanted
WITH
  COLLECT {
    // part: narrower-subjects
    CALL (subject) {
      MATCH ()-[said:ABOUT]->()
      WHERE said.end = subject.id AND ($after IS NULL OR $after[0] = 0 AND said.sortOn <= date($after[1]))
      // part: said-in-span
      WITH DISTINCT said.end AS end, said.sortOn AS day, said.shows AS shown
      WHERE $after IS NULL OR day < date($after[1]) OR shown < $after[2]
      WITH end, day, shown
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
    // part: narrower-subjects
    // part: covering-measures
    WITH DISTINCT measure
    MATCH ()-[said:ABOUT]->()
    WHERE said.end = measure.id
    // part: said-in-span
    RETURN DISTINCT [said.shows, said.sortOn, 1]
  } AS remote,
  CASE
    WHEN $after IS NULL THEN [one IN direct | one[0]]
    ELSE
      COLLECT {
        WITH direct
        WHERE size(direct) < $limit
        // part: narrower-subjects
        MATCH ()-[said:ABOUT]->()
        WHERE said.end = subject.id
        // part: said-in-span
        RETURN DISTINCT said.shows
      }
  END AS taken
UNWIND direct + [one IN remote WHERE NOT one[0] IN taken] AS found
WITH found[0] AS row, found[1] AS day, found[2] AS remoteness

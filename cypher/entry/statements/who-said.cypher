// Statements about an entity or something narrower, then those about a measure that covers it, in a span of time, as far
// as articles of a day tell; one row per utterance, its id.
WITH $about AS wanted
WITH
  COLLECT {
    // part: narrower-subjects
    MATCH ()-[said:ABOUT]->()
    WHERE said.end = subject.id
    // part: said-in-span
    RETURN DISTINCT [said.shows, said.sortOn, 0]
  } AS direct,
  COLLECT {
    // part: narrower-subjects
    // part: covering-measures
    WITH DISTINCT measure
    MATCH ()-[said:ABOUT]->()
    WHERE said.end = measure.id
    // part: said-in-span
    RETURN DISTINCT [said.shows, said.sortOn, 1]
  } AS remote
WITH direct, remote, [one IN direct | one[0]] AS taken
UNWIND direct + [one IN remote WHERE NOT one[0] IN taken] AS found
WITH found[0] AS row, found[1] AS day, found[2] AS remoteness

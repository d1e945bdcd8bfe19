// All that is said about an entity, something narrower or a measure that covers it, to be counted: ids of utterances. Where
// all are about one entity, an index lists them in an order in which equal ones stand together, so that none is remembered.
WITH $about AS wanted
WITH
  COLLECT {
    // part: narrower-subjects
    CALL (subject) {
      RETURN subject.id AS end
      UNION
      // part: covering-measures
      RETURN measure.id AS end
    }
    RETURN DISTINCT end
  } AS ends
CALL (ends) {
  WITH ends
  WHERE size(ends) = 1
  MATCH ()-[said:ABOUT]->()
  WHERE said.end = ends[0]
  // part: said-in-span
  WITH DISTINCT said.end AS end, said.sortOn AS day, said.shows AS shown
  RETURN shown
  UNION ALL
  WITH ends
  WHERE size(ends) <> 1
  UNWIND ends AS end
  MATCH ()-[said:ABOUT]->()
  WHERE said.end = end
  // part: said-in-span
  RETURN DISTINCT said.shows AS shown
}
WITH shown AS row

// What happened and what was said, one row each: changes of measures, agreements, events, utterances. What is dated
// `$from` or later begins a year before at the earliest, which is how far indexes are read.
WITH $about AS about
CALL (about) {
  WITH *
  WHERE $everything IS NULL
  UNWIND about AS wanted
  // part: measures-of-wanted
  WITH DISTINCT subject
  MATCH (subject)-[:CHANGED]->(change)
  // part: changed-in-span
  RETURN subject, change, change.onEarliest AS day, 0 AS kind, change.id AS key
  UNION ALL
  WITH *
  WHERE $everything IS NULL
  UNWIND about AS wanted
  // part: agreements-of-wanted
  WITH DISTINCT subject
  // part: agreed-in-span
  RETURN subject, null AS change, subject.agreedOnEarliest AS day, 1 AS kind, subject.id AS key
  UNION ALL
  WITH *
  WHERE $everything IS NULL
  UNWIND about AS wanted
  // part: events-of-wanted
  WITH DISTINCT subject
  // part: started-in-span
  RETURN subject, null AS change, subject.startedOnEarliest AS day, 2 AS kind, subject.id AS key
  UNION ALL
  WITH *
  WHERE $everything IS NULL
  UNWIND about AS wanted
  CALL (wanted) {
    MATCH (wanted)<-[said:MADE_BY]-()
    WHERE said.sortOn >= coalesce(date($from) - duration('P1Y'), date('0001-01-02'))
    // part: said-in-span
    RETURN said.start AS shown, said.sortOn AS day
    UNION ALL
    MATCH ()-[said:SPOKEN_FOR]->()
    WHERE said.end = wanted.id AND said.sortOn >= coalesce(date($from) - duration('P1Y'), date('0001-01-02'))
    // part: said-in-span
    RETURN said.start AS shown, said.sortOn AS day
    UNION ALL
    // part: ends-of-wanted
    MATCH ()-[said:ABOUT]->()
    WHERE said.end = end.id AND said.sortOn >= coalesce(date($from) - duration('P1Y'), date('0001-01-02'))
    // part: said-in-span
    RETURN said.start AS shown, said.sortOn AS day
    UNION ALL
    MATCH ()-[said:MENTIONS]->()
    WHERE said.end = wanted.id AND said.sortOn >= coalesce(date($from) - duration('P1Y'), date('0001-01-02'))
    // part: said-in-span
    RETURN said.start AS shown, said.sortOn AS day
  }
  WITH DISTINCT shown, day
  RETURN null AS subject, null AS change, day, 3 AS kind, shown AS key
  UNION ALL
  WITH *
  WHERE $everything IS NOT NULL
  MATCH (change:StatusChange)
  // part: changed-in-span
  MATCH (change)<-[:CHANGED]-(subject)
  RETURN subject, change, change.onEarliest AS day, 0 AS kind, change.id AS key
  UNION ALL
  WITH *
  WHERE $everything IS NOT NULL
  MATCH (subject:Agreement)
  // part: agreed-in-span
  RETURN subject, null AS change, subject.agreedOnEarliest AS day, 1 AS kind, subject.id AS key
  UNION ALL
  WITH *
  WHERE $everything IS NOT NULL
  MATCH (subject:Event)
  // part: started-in-span
  RETURN subject, null AS change, subject.startedOnEarliest AS day, 2 AS kind, subject.id AS key
  UNION ALL
  WITH *
  WHERE $everything IS NOT NULL
  MATCH (one:Statement)
  WHERE
    one.saidOnEarliest <= coalesce(date($to), date('9999-12-31')) AND ($from IS NULL OR one.saidOnLatest >= date($from))
  RETURN null AS subject, null AS change, one.saidOnEarliest AS day, 3 AS kind, one.id AS key
}
WITH {subject: subject, change: change, day: day, kind: kind, key: key} AS row

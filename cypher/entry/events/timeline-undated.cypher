// What a timeline leaves out because no source gives its day, to be counted beside what lies in a span of days.
WITH $about AS about
CALL (about) {
  WITH *
  WHERE $everything IS NULL
  UNWIND about AS wanted
  CALL (wanted) {
    // part: measures-of-wanted
    MATCH (subject)-[:CHANGED]->(row)
    WHERE row.onEarliest IS NULL
    RETURN row
    UNION ALL
    // part: agreements-of-wanted
    WITH subject AS row
    WHERE row.agreedOnEarliest IS NULL
    RETURN row
    UNION ALL
    // part: events-of-wanted
    WITH subject AS row
    WHERE row.startedOnEarliest IS NULL
    RETURN row
    UNION ALL
    MATCH (wanted)<-[said:MADE_BY]-(row)
    // part: said-undated
    RETURN row
    UNION ALL
    MATCH (row)-[said:SPOKEN_FOR]->()
    WHERE said.end = wanted.id
    // part: said-undated
    RETURN row
    UNION ALL
    // part: ends-of-wanted
    MATCH (row)-[said:ABOUT]->()
    WHERE said.end = end.id
    // part: said-undated
    RETURN row
    UNION ALL
    MATCH (row)-[said:MENTIONS]->()
    WHERE said.end = wanted.id
    // part: said-undated
    RETURN row
  }
  RETURN DISTINCT row
  UNION ALL
  WITH *
  WHERE $everything IS NOT NULL
  MATCH (row:StatusChange)
  WHERE row.onEarliest IS NULL
  RETURN row
  UNION ALL
  WITH *
  WHERE $everything IS NOT NULL
  MATCH (row:Agreement)
  WHERE row.agreedOnEarliest IS NULL
  RETURN row
  UNION ALL
  WITH *
  WHERE $everything IS NOT NULL
  MATCH (row:Event)
  WHERE row.startedOnEarliest IS NULL
  RETURN row
  UNION ALL
  WITH *
  WHERE $everything IS NOT NULL
  MATCH (row:Statement {sortOn: date('0001-01-01')})
  RETURN row
}
WITH row

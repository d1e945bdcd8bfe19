// Statements that would be found if a source told their day, to be counted beside those of a span of time.
WITH $about AS wanted, $speaker AS speaker, $country AS country, $alsoAbout AS other
UNWIND [0, 1, 2, 3] AS level
WITH *
WHERE ($closeness IS NULL OR level IN $closeness) AND ($from IS NOT NULL OR $to IS NOT NULL)
CALL (wanted, level, speaker, country, other) {
  // part: close-ends
  MATCH (statement)-[said:ABOUT]->()
  WHERE said.end = end.id
  // part: said-undated
  // part: said-so
  WITH DISTINCT statement, wanted, level
  // part: in-no-closer-way
  RETURN statement
  UNION ALL
  MATCH (statement)-[said:MENTIONS]->()
  WHERE said.end =
    CASE
      WHEN level = 3 THEN wanted.id
    END
  // part: said-undated
  // part: said-so
  // part: only-by-name
  RETURN statement
}
WITH statement AS row

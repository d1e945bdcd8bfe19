// The newest statements that lead to what is wanted, from behind the cursor on, level by level of closeness: an index gives
// them in that order, and a level is looked into only if a page is not full without it, since levels come in their order.
UNWIND [0, 1, 2, 3] AS level
WITH wanted, level
ORDER BY level
WHERE ($closeness IS NULL OR level IN $closeness) AND ($after IS NULL OR level >= $after[0])
CALL (wanted, level) {
  // part: close-ends
  CALL (wanted, level, end) {
    MATCH (statement)-[said:ABOUT]->()
    WHERE said.end = end.id
  // part: behind-level
  // part: said-in-span
  // part: of-certainty
  // part: behind-cursor
  // part: in-no-closer-way
  // part: newest-of-level
  }
  RETURN DISTINCT statement, day, shown
  UNION ALL
  MATCH (statement)-[said:MENTIONS]->()
  WHERE said.end =
    CASE
      WHEN level = 3 THEN wanted.id
    END
// part: behind-level
// part: said-in-span
// part: of-certainty
// part: behind-cursor
// part: only-by-name
// part: newest-of-level
}
// part: found-closely

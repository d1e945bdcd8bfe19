// All statements that lead to what is wanted, each at its level of closeness.
UNWIND [0, 1, 2, 3] AS level
WITH wanted, level
WHERE $closeness IS NULL OR level IN $closeness
CALL (wanted, level) {
  // part: close-ends
  MATCH (statement)-[said:ABOUT]->()
  WHERE said.end = end.id
  // part: said-in-span
  // part: of-certainty
  WITH DISTINCT statement, said.sortOn AS day, said.start AS shown, wanted, level
  // part: in-no-closer-way
  RETURN statement, day, shown
  UNION ALL
  MATCH (statement)-[said:MENTIONS]->()
  WHERE said.end =
    CASE
      WHEN level = 3 THEN wanted.id
    END
  // part: said-in-span
  // part: of-certainty
  // part: only-by-name
  RETURN statement, said.sortOn AS day, said.start AS shown
}
// part: found-closely

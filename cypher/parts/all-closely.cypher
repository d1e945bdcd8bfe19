// All statements that lead to what is wanted, each at its level of closeness.
UNWIND [0, 1, 2, 3] AS level
WITH wanted, level
WHERE $closeness IS NULL OR level IN $closeness
CALL (wanted, level) {
  // part: close-ends
  MATCH ()-[said:ABOUT]->()
  WHERE said.end = end.id
  // part: said-in-span
  WITH DISTINCT said.sortOn AS day, said.shows AS shown, wanted, level
  // part: in-no-closer-way
  RETURN shown, day
  UNION ALL
  MATCH ()-[said:MENTIONS]->()
  WHERE said.end =
    CASE
      WHEN level = 3 THEN wanted.id
    END
  // part: said-in-span
  WITH DISTINCT said.sortOn AS day, said.shows AS shown, wanted
  // part: only-by-name
  RETURN shown, day
}
// part: found-closely

// Statements about an entity, about something narrower, about what concerns or covers it or has it as a party, and those that
// mention it, in a span of time, as far as articles of a day tell; as printed of a speaker, in a mode, and for a country.
WITH $about AS wanted, $speaker AS speaker, $country AS country, $alsoAbout AS other
UNWIND [0, 1, 2, 3] AS level
WITH *
WHERE $closeness IS NULL OR level IN $closeness
CALL (wanted, level, speaker, country, other) {
  // part: close-ends
  MATCH (statement)-[said:ABOUT]->()
  WHERE said.end = end.id
  // part: said-in-span
  // part: of-certainty
  // part: said-so
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
  // part: said-so
  // part: only-by-name
  RETURN statement, said.sortOn AS day, said.start AS shown
}
// part: found-closely

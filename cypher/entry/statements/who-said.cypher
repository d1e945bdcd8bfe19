// Statements about an entity, about something narrower, about what concerns or covers it or has it as a party, and those that
// mention it, in a span of time, as far as articles of a day tell; one row per utterance, of a speaker, for a country, in a mode.
WITH $about AS wanted, $speaker AS speaker, $country AS country
UNWIND [0, 1, 2, 3] AS level
WITH *
WHERE $closeness IS NULL OR level IN $closeness
CALL (wanted, level, speaker, country) {
  // part: close-ends
  MATCH ()-[said:ABOUT]->()
  WHERE said.end = end.id
  // part: said-in-span
  WITH *, said.shows AS shown
  // part: said-so
  WITH DISTINCT said.sortOn AS day, shown, wanted, level
  // part: in-no-closer-way
  RETURN shown, day
  UNION ALL
  MATCH ()-[said:MENTIONS]->()
  WHERE said.end =
    CASE
      WHEN level = 3 THEN wanted.id
    END
  // part: said-in-span
  WITH *, said.shows AS shown
  // part: said-so
  WITH DISTINCT said.sortOn AS day, shown, wanted
  // part: only-by-name
  RETURN shown, day
}
// part: found-closely

// The statements that whoSaid finds, to be counted by what they have in common.
WITH $about AS wanted, $speaker AS speaker, $country AS country, $alsoAbout AS other
WITH {
  mode: $mode,
  speaker: speaker.id,
  knownAt: $knownAt,
  found:
    COLLECT {
      // part: counted-closely
      WITH row AS statement
      // part: said-so
      RETURN statement
    }
} AS row

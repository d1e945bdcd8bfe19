// An utterance is printed as of a speaker, in a mode, was made for a country, and is itself about something else that is named, as far
// as articles of a day tell.
WITH *
WHERE
  ($speaker IS NULL AND $mode IS NULL OR
    EXISTS {
      MATCH (statement)-[printing:REPORTED_IN]->()
      // part: printed-so
      RETURN printing
    }) AND
  ($country IS NULL OR
    EXISTS {
      MATCH (statement)-[spoken:SPOKEN_FOR]->(country)
      WHERE $knownAt IS NULL OR spoken.knownFrom <= date($knownAt)
    }) AND
  ($alsoAbout IS NULL OR
    EXISTS {
      MATCH (statement)-[besides:ABOUT]->(other)
      WHERE $knownAt IS NULL OR besides.knownFrom <= date($knownAt)
    })

// An utterance is printed as of a speaker, in a mode, and was made for a country, as far as articles of a day tell.
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
    })

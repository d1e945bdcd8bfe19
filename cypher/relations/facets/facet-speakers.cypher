// How many of these statements each speaker made, as the printings that fit give them: each speaker once for a statement, told statement by
// statement, since one DISTINCT of all would hold the whole list once for each.
WITH
  COLLECT {
    UNWIND this.found AS statement
    UNWIND
      COLLECT {
        MATCH (statement)-[printing:REPORTED_IN]->()
        WHERE
          printing.speaker = coalesce(this.speaker, printing.speaker) AND
          printing.mode = coalesce(this.mode, printing.mode) AND
          printing.knownFrom <= coalesce(date(this.knownAt), printing.knownFrom)
        RETURN DISTINCT printing.speaker
      } AS value
    RETURN value
    ORDER BY value
  } AS listed
// part: tally
LIMIT toInteger($first)
MATCH (speaker:Entity {id: value})
WITH {speaker: speaker, statements: statements} AS row
ORDER BY row.statements DESC, row.speaker.id

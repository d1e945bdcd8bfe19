// A speaker is the closest of those whom articles of a day give.
WITH *
WHERE
  ($knownAt IS NOT NULL OR made.place = 1) AND
  ($knownAt IS NULL OR
    made.knownFrom <= date($knownAt) AND
    NOT EXISTS {
      MATCH (this)-[closer:MADE_BY]->()
      WHERE closer.place < made.place AND closer.knownFrom <= date($knownAt)
    })

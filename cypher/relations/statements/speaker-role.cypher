// The office or affiliation of the speaker of this statement, as the most direct article of a day that gives one gives it.
MATCH (this)-[made:MADE_BY]->()
// part: closest-speaker
WITH
  CASE
    WHEN $knownAt IS NULL THEN made.role
    ELSE
      HEAD(
        COLLECT {
          MATCH (this)-[printing:REPORTED_IN]->()
          WHERE printing.speaker = made.end AND printing.role IS NOT NULL AND printing.knownFrom <= date($knownAt)
          RETURN printing.role
          ORDER BY printing.place
          LIMIT 1
        })
  END AS row

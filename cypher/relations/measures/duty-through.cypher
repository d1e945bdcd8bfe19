// The group through which this duty reaches its target; null where it aims at it.
WITH this.measure AS measure, this.target AS target
// part: aims-at-target
WITH aimed, target
ORDER BY aimed <> target, aimed.name, aimed.id
LIMIT 1
WITH
  CASE
    WHEN aimed <> target THEN aimed
  END AS row

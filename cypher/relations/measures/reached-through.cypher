// The group through which this measure affects whom the argument names; null where it aims at it.
WITH this AS measure, $targets AS target
// part: aims-at-target
WITH aimed, target
ORDER BY aimed <> target, aimed.sortName, aimed.id
LIMIT 1
WITH
  CASE
    WHEN aimed <> target THEN aimed
  END AS row

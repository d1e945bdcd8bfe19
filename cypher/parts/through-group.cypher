// The group through which a measure affects a target; null where it aims at it.
// part: aims-at-target
WITH aimed, target
ORDER BY aimed <> target, aimed.name, aimed.id
LIMIT 1
WITH
  CASE
    WHEN aimed <> target THEN aimed
  END AS row

// The day of a cursor bounds what is listed at the cursor's own level of closeness.
WITH *
WHERE $after IS NULL OR said.sortOn <=
  CASE level
    WHEN $after[0] THEN date($after[1])
    ELSE date('9999-12-31')
  END

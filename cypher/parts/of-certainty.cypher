// What was said lies in the span asked for as surely as asked: wholly, with a date that no source hedges, or only possibly.
WITH *
WHERE
  $certainty IS NULL OR
  $certainty =
  CASE
    WHEN
      ($from IS NULL OR said.sortOn >= date($from)) AND
      ($to IS NULL OR said.sortUntil <= date($to)) AND
      ($from IS NULL AND $to IS NULL OR NOT said.on =~ '.*[~?%].*')
      THEN 'CERTAIN'
    ELSE 'POSSIBLE'
  END

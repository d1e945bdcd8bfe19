// Whether what has a date lies in the span of days asked for in any case: wholly, and by a date that no source hedges; or only
// possibly.
WITH
  CASE
    WHEN
      ($from IS NULL OR first >= date($from)) AND
      ($to IS NULL OR last <= date($to)) AND
      ($from IS NULL AND $to IS NULL OR NOT on =~ '.*[~?%].*')
      THEN 'CERTAIN'
    ELSE 'POSSIBLE'
  END AS certainty

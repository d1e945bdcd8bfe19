// Whether a statement lies in the span asked for wholly, with a date that no source hedges, or only possibly.
WITH
  CASE
    WHEN
      ($from IS NULL OR this.statement.sortOn >= date($from)) AND
      ($to IS NULL OR this.statement.saidOnLatest <= date($to)) AND
      ($from IS NULL AND $to IS NULL OR NOT this.statement.saidOn =~ '.*[~?%].*')
      THEN 'CERTAIN'
    ELSE 'POSSIBLE'
  END AS row

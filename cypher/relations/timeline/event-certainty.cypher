// Whether this event went on in the span of days that the list asks for in any case, or only possibly.
WITH
  CASE
    WHEN
      ($from IS NULL OR coalesce(this.endedOnEarliest, this.startedOnEarliest) >= date($from)) AND
      ($to IS NULL OR this.startedOnLatest <= date($to))
      THEN 'CERTAIN'
    ELSE 'POSSIBLE'
  END AS row

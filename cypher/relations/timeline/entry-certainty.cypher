// Whether this entry of a timeline lies in the span of days that the list asks for in any case, or only possibly.
WITH this.change AS change, this.subject AS subject
WITH
  CASE
    WHEN
      ($from IS NULL OR
        coalesce(change.onEarliest, subject.agreedOnEarliest, subject.startedOnEarliest, subject.saidOnEarliest) >=
        date($from)) AND
      ($to IS NULL OR
        coalesce(change.onLatest, subject.agreedOnLatest, subject.startedOnLatest, subject.saidOnLatest) <= date($to))
      THEN 'CERTAIN'
    ELSE 'POSSIBLE'
  END AS row

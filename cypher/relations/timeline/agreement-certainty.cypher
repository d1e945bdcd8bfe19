// Whether this agreement was made in the span of days that the list asks for in any case, or only possibly.
WITH
  CASE
    WHEN
      ($from IS NULL OR this.agreedOnEarliest >= date($from)) AND ($to IS NULL OR this.agreedOnLatest <= date($to))
      THEN 'CERTAIN'
    ELSE 'POSSIBLE'
  END AS row

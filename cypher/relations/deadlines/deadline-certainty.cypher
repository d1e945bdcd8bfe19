// Whether this deadline lies in the span of days that the list asks for in any case, or only possibly.
WITH
  CASE
    WHEN ($from IS NULL OR this.day >= date($from)) AND ($to IS NULL OR this.latest <= date($to)) THEN 'CERTAIN'
    ELSE 'POSSIBLE'
  END AS row

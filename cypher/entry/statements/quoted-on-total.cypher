// How many pairs there are, where all are asked for: the graph knows their number.
WITH
  CASE
    WHEN $speakers IS NULL AND $subjects IS NULL AND $labels IS NULL THEN COUNT { ()-[:QUOTED_ON]->() }
  END AS row

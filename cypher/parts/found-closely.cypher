// A statement that was found at a level of closeness, as a row with what `through` has to know.
WITH
  {statement: statement, level: level, wanted: wanted, narrower: $includeNarrower, knownAt: $knownAt} AS row,
  level,
  day,
  shown

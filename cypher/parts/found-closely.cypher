// A statement that was found at a level of closeness, as a row: its id, and what `through` has to know.
WITH {id: shown, level: level, wanted: wanted, narrower: $includeNarrower, knownAt: $knownAt} AS row, level, day, shown

// What was said lies in the span asked for as surely as asked: in any case, or only possibly.
WITH *
WHERE
  $certainty IS NULL OR
  EXISTS {
    WITH said.on AS on, said.sortOn AS first, said.sortUntil AS last
    // part: in-span-certainty
    WITH certainty
    WHERE certainty = $certainty
    RETURN certainty
  }

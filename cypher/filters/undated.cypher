// Keeps agreements and events that have no day by which a span of days would keep them.
WITH *
WHERE coalesce(row.agreedOnEarliest, row.startedOnEarliest) IS NULL

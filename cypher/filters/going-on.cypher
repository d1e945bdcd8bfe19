// Keeps events that possibly went on in a span of days.
WITH *
WHERE
  ($from IS NULL OR coalesce(row.endedOnLatest, row.startedOnLatest) >= date($from)) AND
  ($to IS NULL OR row.startedOnEarliest <= date($to))

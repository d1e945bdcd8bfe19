// Keeps agreements that were possibly made in a span of days.
WITH *
WHERE ($from IS NULL OR row.agreedOnLatest >= date($from)) AND ($to IS NULL OR row.agreedOnEarliest <= date($to))

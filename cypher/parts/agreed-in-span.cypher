// An agreement was made in a span of time; what has no date was not.
WITH *
WHERE
  subject.agreedOnEarliest <= coalesce(date($to), date('9999-12-31')) AND
  ($from IS NULL OR subject.agreedOnLatest >= date($from))

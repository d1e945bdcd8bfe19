// An event began in a span of time; what has no date did not.
WITH *
WHERE
  subject.startedOnEarliest <= coalesce(date($to), date('9999-12-31')) AND
  ($from IS NULL OR subject.startedOnLatest >= date($from))

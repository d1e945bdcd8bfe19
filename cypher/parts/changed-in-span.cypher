// A measure changed in a span of time; what has no date did not.
WITH *
WHERE change.onEarliest <= coalesce(date($to), date('9999-12-31')) AND ($from IS NULL OR change.onLatest >= date($from))

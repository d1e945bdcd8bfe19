// What was said in a span of time, as far as articles of a day tell; bounds that an index of relationships knows.
WITH *
WHERE
  said.sortOn <= coalesce(date($to), date('9999-12-31')) AND
  said.start IS NOT NULL AND
  ($from IS NULL OR said.sortUntil >= date($from)) AND
  ($to IS NULL OR said.sortUntil IS NOT NULL) AND
  ($knownAt IS NULL OR said.knownFrom <= date($knownAt))

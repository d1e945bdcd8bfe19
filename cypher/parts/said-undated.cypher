// No source tells when it was said, as far as articles of a day tell; bounds that an index of relationships knows.
WITH *
WHERE
  said.sortOn = date('0001-01-01') AND said.start IS NOT NULL AND ($knownAt IS NULL OR said.knownFrom <= date($knownAt))

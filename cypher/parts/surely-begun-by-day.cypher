// An entry of a log has certainly begun by a day, as far as articles of another day tell.
WITH *
WHERE ($knownAt IS NULL OR entry.knownFrom <= date($knownAt)) AND ($asOf IS NULL OR entry.certainFrom <= date($asOf))

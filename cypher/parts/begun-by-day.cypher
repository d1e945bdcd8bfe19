// An entry of a log has begun by a day or may have, as far as articles of another day tell.
WITH *
WHERE ($knownAt IS NULL OR entry.knownFrom <= date($knownAt)) AND ($asOf IS NULL OR entry.countsFrom <= date($asOf))

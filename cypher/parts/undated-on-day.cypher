// Nothing tells whether an entry of a log had begun by a day, as far as articles of another day tell.
WITH *
WHERE entry.undatedUntil > date($asOf) AND ($knownAt IS NULL OR entry.knownFrom <= date($knownAt))

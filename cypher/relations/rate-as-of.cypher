// The rate of this measure on a day, as far as articles of another day tell; an entry without a date counts from the
// nearest dated one before it.
MATCH (this)-[:CHANGED]->(entry:StatusChange)
WHERE
  entry.rate IS NOT NULL AND
  ($knownAt IS NULL OR entry.knownFrom <= date($knownAt)) AND
  ($asOf IS NULL OR
    EXISTS {
      MATCH (this)-[:CHANGED]->(dated:StatusChange)
      WHERE
        dated.position <= entry.position AND
        dated.on IS NOT NULL AND
        ($knownAt IS NULL OR dated.knownFrom <= date($knownAt))
      WITH dated
      ORDER BY dated.position DESC
      LIMIT 1
      WHERE dated.onEarliest <= date($asOf)
      RETURN dated
    })
WITH entry
ORDER BY entry.position DESC
LIMIT 1
WITH entry.rate AS row

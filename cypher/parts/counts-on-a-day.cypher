// An entry of a measure's log counts on a day, as far as articles of another day tell; one without a date counts from the
// nearest dated one before it.
WITH *
WHERE
  ($knownAt IS NULL OR entry.knownFrom <= date($knownAt)) AND
  ($asOf IS NULL OR
    EXISTS {
      MATCH (measure)-[:CHANGED]->(dated:StatusChange)
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

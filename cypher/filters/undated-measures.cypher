// Keeps measures that fit but for the days asked for, where nothing tells whether they do.
// part: of-kind (measure: row)
WITH *
WHERE
  ($announcedFrom IS NULL OR coalesce(row.announcedOnLatest >= date($announcedFrom), true)) AND
  ($announcedTo IS NULL OR coalesce(row.announcedOnEarliest <= date($announcedTo), true)) AND
  ($everInForce IS NULL OR
    $everInForce =
    EXISTS {
      MATCH (row)-[:CHANGED]->(entry:StatusChange {status: 'IN_FORCE'})
      WHERE
        ($knownAt IS NULL OR entry.knownFrom <= date($knownAt)) AND
        ($asOf IS NULL OR
          entry.certainFrom <= date($asOf) OR
          $everInForce AND (entry.countsFrom <= date($asOf) OR entry.undatedUntil > date($asOf)))
    }) AND
  ($statuses IS NULL AND $asOf IS NULL OR
    EXISTS {
      // part: standing-on-a-day (measure: row)
      WITH entry
      WHERE $statuses IS NULL OR entry.status IN $statuses
      RETURN entry
    } OR
    $asOf IS NOT NULL AND
    EXISTS {
      MATCH (row)-[:CHANGED]->(entry)
      WHERE $statuses IS NULL OR entry.status IN $statuses
      // part: undated-on-day
      RETURN entry
    }) AND
  NOT EXISTS {
    WITH row AS measure
    // part: on-days-asked
    RETURN measure
  }

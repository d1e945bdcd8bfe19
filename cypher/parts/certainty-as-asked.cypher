// Whether a measure was announced, in force and in a status on the days asked for in any case, or only may have been.
WITH
  CASE
    WHEN
      ($announcedFrom IS NULL AND $announcedTo IS NULL OR NOT measure.announcedOn =~ '.*[~?%].*') AND
      ($announcedFrom IS NULL OR measure.announcedOnEarliest >= date($announcedFrom)) AND
      ($announcedTo IS NULL OR measure.announcedOnLatest <= date($announcedTo)) AND
      ($asOf IS NULL OR
        $everInForce IS NULL OR
        EXISTS {
          MATCH (measure)-[:CHANGED]->(entry:StatusChange {status: 'IN_FORCE'})
          // part: surely-begun-by-day
          RETURN entry
        } OR
        NOT EXISTS {
          MATCH (measure)-[:CHANGED]->(entry:StatusChange {status: 'IN_FORCE'})
          WHERE
            ($knownAt IS NULL OR entry.knownFrom <= date($knownAt)) AND
            (entry.countsFrom <= date($asOf) OR entry.undatedUntil > date($asOf))
        }) AND
      ($asOf IS NULL OR
        $statuses IS NOT NULL OR
        EXISTS {
          MATCH (measure)-[:CHANGED]->(entry)
          // part: surely-begun-by-day
          RETURN entry
        }) AND
      ($asOf IS NULL OR
        $statuses IS NULL OR
        EXISTS {
          // part: surely-standing
          RETURN entry
        })
      THEN 'CERTAIN'
    ELSE 'POSSIBLE'
  END AS certainty

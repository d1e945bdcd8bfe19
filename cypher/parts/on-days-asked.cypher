// A measure was announced, in force and in a status on the days asked for, or may have been.
WITH *
WHERE
  ($announcedFrom IS NULL OR measure.announcedOnLatest >= date($announcedFrom)) AND
  ($announcedTo IS NULL OR measure.announcedOnEarliest <= date($announcedTo)) AND
  ($everInForce IS NULL OR
    CASE
      WHEN
        $everInForce
        THEN
          EXISTS {
            MATCH (measure)-[:CHANGED]->(entry:StatusChange {status: 'IN_FORCE'})
            // part: begun-by-day
            RETURN entry
          }
      ELSE
        NOT EXISTS {
          MATCH (measure)-[:CHANGED]->(entry:StatusChange {status: 'IN_FORCE'})
          // part: surely-begun-by-day
          RETURN entry
        }
    END) AND
  ($statuses IS NULL AND $asOf IS NULL OR
    CASE
      WHEN $asOf IS NULL AND $knownAt IS NULL THEN measure.status IN $statuses
      ELSE
        EXISTS {
          // part: standing-on-a-day
          WITH entry
          WHERE $statuses IS NULL OR entry.status IN $statuses
          RETURN entry
        }
    END)

// Whether a threat has its outcome of a day in any case: an entry that gives it has begun for certain, and none that gives another may
// have begun since. What was carried out stays so. Without a day it is the last one reported.
WITH
  CASE
    WHEN
      $asOf IS NULL OR
      EXISTS {
        WITH
          CASE outcome
            WHEN 'CARRIED_OUT' THEN ['IN_FORCE']
            WHEN 'DEFERRED' THEN ['DEFERRED']
            WHEN 'AVERTED' THEN ['AVERTED', 'REMOVED']
            ELSE ['THREATENED']
          END AS giving
        MATCH (measure)-[:CHANGED]->(entry:StatusChange)
        WHERE entry.position >= threat.position AND entry.status IN giving
        // part: surely-begun-by-day
        WITH entry, giving
        WHERE
          outcome = 'CARRIED_OUT' OR
          NOT EXISTS {
            MATCH (measure)-[:CHANGED]->(later:StatusChange)
            WHERE
              later.position > entry.position AND
              later.status IN ['AVERTED', 'DEFERRED', 'REMOVED'] AND
              NOT later.status IN giving
            // part: begun-by-day (entry: later)
            RETURN later
          }
        RETURN entry
      }
      THEN 'CERTAIN'
    ELSE 'POSSIBLE'
  END AS certainty

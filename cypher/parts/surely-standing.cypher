// A measure certainly stands on a day as its log has it: an entry has begun in any case, and no later one that says otherwise may
// have begun.
MATCH (measure)-[:CHANGED]->(entry)
// part: surely-begun-by-day
WITH entry
WHERE
  NOT EXISTS {
    MATCH (measure)-[:CHANGED]->(later)
    WHERE later.position > entry.position AND later.status <> entry.status
    // part: begun-by-day (entry: later)
    RETURN later
  }

// The entry of a log that tells how a measure stands on a day: the last one that may have begun by then.
MATCH (measure)-[:CHANGED]->(entry:StatusChange)
// part: begun-by-day
WITH entry
ORDER BY entry.position DESC
LIMIT 1

// The entry of this measure's log whose rate holds on a day: the last one with a rate that may have begun by then.
MATCH (this)-[:CHANGED]->(entry:StatusChange)
WHERE entry.rate IS NOT NULL
// part: begun-by-day
WITH entry
ORDER BY entry.position DESC
LIMIT 1

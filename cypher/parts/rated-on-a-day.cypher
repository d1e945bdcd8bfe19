// The entry of this measure's log whose rate holds on a day, as far as articles of another day tell.
MATCH (this)-[:CHANGED]->(entry:StatusChange)
WHERE entry.rate IS NOT NULL
// part: counts-on-a-day (measure: this)
WITH entry
ORDER BY entry.position DESC
LIMIT 1

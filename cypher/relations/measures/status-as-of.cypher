// The status of this measure on a day, as far as articles of another day tell.
MATCH (this)-[:CHANGED]->(entry:StatusChange)
// part: counts-on-a-day (measure: this)
WITH entry
ORDER BY entry.position DESC
LIMIT 1
WITH entry.status AS row

// The status of this measure on a day, as far as articles of another day tell.
MATCH (this)-[:CHANGED]->(entry:StatusChange)
WHERE ($asOf IS NULL OR entry.onEarliest <= date($asOf))
  AND ($knownAt IS NULL OR entry.knownFrom <= date($knownAt))
WITH entry
ORDER BY entry.position DESC
LIMIT 1
WITH entry.status AS row

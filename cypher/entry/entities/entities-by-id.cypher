// The entities with these ids, people with the offices that they hold or held, the latest first.
MATCH (one:Entity)
WHERE one.id IN $ids
RETURN
  one.id AS id,
  one.name AS name,
  COLLECT {
    MATCH (one)-[held:HOLDS]->(at)
    RETURN held.role + ', ' + at.name
    ORDER BY held.toLatest IS NOT NULL,
    held.fromEarliest DESC,
    held.role
    LIMIT 3
  } AS roles
ORDER BY id
LIMIT 10

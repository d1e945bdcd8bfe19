// The entities with these ids.
MATCH (one:Entity)
WHERE one.id IN $ids
RETURN one.id AS id, one.name AS name
ORDER BY id
LIMIT 10

// The entities whose names come nearest to a name that fits none.
CALL db.index.fulltext.queryNodes('names', $words, {limit: 20}) YIELD node AS name, score
MATCH (name)-[:NAMES]->(near:Entity)
WHERE $label IS NULL OR $label IN labels(near)
WITH near, max(score) AS score
ORDER BY score DESC, near.id
LIMIT 5
RETURN near.id AS id, near.name AS name

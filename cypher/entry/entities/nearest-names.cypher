// Names that have some of these words, or words that are nearly the same, and their entities.
CALL db.index.fulltext.queryNodes('names', $words, {limit: 300}) YIELD node AS name, score
MATCH (name)-[:NAMES]->(near:Entity)
WHERE $label IS NULL OR $label IN labels(near)
RETURN near.id AS id, near.name AS name, name.key AS key
ORDER BY score DESC, id

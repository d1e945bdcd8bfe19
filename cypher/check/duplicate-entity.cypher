// No entity has the name, slug or code of another of its type as a name or alias.
MATCH (entity:Entity)<-[own:NAMES]-(:Name)-[:NAMES]->(other:Entity)
WHERE own.rank <= 3 AND entity <> other AND split(entity.id, ':')[0] = split(other.id, ':')[0]
RETURN DISTINCT other.id AS id

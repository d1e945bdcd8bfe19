// No entity has the name, slug or code of another of its type as a name or alias; a possessive form gives way to it.
MATCH (entity:Entity)<-[own:NAMES]-(:Name)-[naming:NAMES]->(other:Entity)
WHERE own.rank <= 3 AND naming.rank <= 4 AND entity <> other AND split(entity.id, ':')[0] = split(other.id, ':')[0]
RETURN DISTINCT other.id AS id

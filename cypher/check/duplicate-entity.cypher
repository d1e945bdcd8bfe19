// No entity has the name, slug or code of another of its type as a name or alias, unless both are people; a possessive form gives way to it.
MATCH (entity:Entity)<-[own:NAMES]-(:Name)-[naming:NAMES]->(other:Entity)
WHERE
  NOT entity:Person AND
  own.rank <= 3 AND
  naming.rank <= 4 AND
  entity <> other AND
  split(entity.id, ':')[0] = split(other.id, ':')[0]
RETURN DISTINCT other.id AS id

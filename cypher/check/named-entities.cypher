// The names by which texts may name each entity, for the check of what statements name.
MATCH (entity:Entity)
RETURN
  entity.id AS id,
  entity.code AS code,
  [entity.name, entity.code, entity.alpha3] + coalesce(entity.aliases, []) AS names

// $after: an id. The words of the next measures, agreements and events by id, and the entities by asking for which each is found, for
// the check of what they name.
MATCH (entity:Entity)
WHERE (entity:Measure OR entity:Agreement OR entity:Event) AND entity.id > $after
WITH entity
ORDER BY entity.id
LIMIT 10000
WITH
  entity,
  COLLECT {
    MATCH (entity)-->(end:Entity)
    RETURN end
    UNION
    MATCH (entity)<-[:PARTICIPATED_IN|REACHED_AT]-(end)
    RETURN end
    UNION
    MATCH (entity)<-[change]-(:Measure)-[:COVERS|CONCERNS*0..1]->(end)
    WHERE NOT entity:Measure AND type(change) <> 'CONCERNS'
    RETURN end
  } AS ends
RETURN
  entity.id AS id,
  [entity.name, entity.description, entity.rationale] +
  coalesce(entity.aliases, []) +
  COLLECT {
    MATCH (entity)-[:PROVIDES]->(provision)
    RETURN provision.text
  } AS texts,
  COLLECT {
    UNWIND ends AS end
    MATCH (end)-[:BROADER*0..]->(wider)
    RETURN DISTINCT wider.id
  } AS found,
  coalesce(entity.exceptions, []) AS exceptions

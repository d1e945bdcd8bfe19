// What has a name that begins so, in the best way first, then what most is said by, for or about. Of each type it looks at the first of
// the alphabet.
UNWIND range(0, size($prefixes) - 1) AS place
UNWIND $labels AS type
UNWIND [1, 2, 3] AS rank
CALL (place, type, rank) {
  MATCH ()-[naming:SUGGESTS]->(entity)
  WHERE naming.type = type AND naming.rank = rank AND naming.beginning STARTS WITH $prefixes[place]
  RETURN entity, naming
  ORDER BY naming.beginning
  LIMIT 200
}
WITH place, rank, entity, naming.name AS name
ORDER BY place, rank, naming.beginning
WITH entity, collect({place: place, rank: rank, name: name})[0] AS best
WITH
  best,
  {entity: entity, name: best.name} AS row,
  COUNT { (entity)<-[:ABOUT|MENTIONS|MADE_BY|SPOKEN_FOR]-() } AS weight
ORDER BY best.place, best.rank, weight DESC, size(best.name), best.name, row.entity.id
LIMIT toInteger($first)

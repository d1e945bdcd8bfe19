// What may reach a country that the graph does not have: the blocs of these names, and the groups of all countries.
CALL {
  MATCH (name:Name)-[:NAMES]->(group:Entity)
  WHERE name.key IN $keys AND (group:Country OR group:Organization)
  RETURN group
  UNION
  MATCH (group:Organization {membership: 'ALL_COUNTRIES'})
  RETURN group
}
RETURN group.id AS id, group.name AS name
ORDER BY id
LIMIT 10

// Dates lie between 1900 and 2100, spans run forward, and nothing is said after an article reports it.
CALL () {
  MATCH (node:Entity|Statement|Article|StatusChange)
  RETURN node.id AS id, properties(node) AS held
  UNION ALL
  MATCH (:Entity|Statement)-[relationship]->()
  RETURN relationship.key AS id, properties(relationship) AS held
}
WITH id, held, [name IN keys(held) WHERE name ENDS WITH 'Earliest' | replace(name, 'Earliest', '')] AS names
WHERE
  any(
    name IN names
    WHERE
      held[name + 'Earliest'] > held[name + 'Latest'] OR
      held[name + 'Earliest'].year < 1900 OR
      held[name + 'Latest'].year > 2100
  ) OR
  held.endedOnLatest < held.startedOnEarliest OR
  held.toLatest < held.fromEarliest
RETURN DISTINCT id
UNION
MATCH (statement:Statement)-[:REPORTED_IN]->(article:Article)
WHERE statement.saidOnEarliest > article.publishedOnLatest
RETURN statement.id AS id

// $entities, $statements, $articles, $names, $citations: ids. Where the database keeps those that are there.
CALL () {
  UNWIND $entities AS id
  MATCH (node:Entity {id: id})
  RETURN node
  UNION ALL
  UNWIND $statements AS id
  MATCH (node:Statement {id: id})
  RETURN node
  UNION ALL
  UNWIND $articles AS id
  MATCH (node:Article {id: id})
  RETURN node
  UNION ALL
  UNWIND $names AS id
  MATCH (node:Name {id: id})
  RETURN node
  UNION ALL
  UNWIND $citations AS id
  MATCH (node:Citation {id: id})
  RETURN node
}
RETURN node.id AS key, elementId(node) AS element

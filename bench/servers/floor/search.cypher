CALL () {
  CALL db.index.fulltext.queryNodes('searchTerms', $terms) YIELD node, score
  RETURN node, score
  UNION ALL
  MATCH (:Name {key: $key})-[:NAMES]->(node)
  RETURN node, 1000.0 AS score
}
WITH node, max(score) AS best, max(CASE WHEN score < 1000 THEN score ELSE 0.0 END) AS plain
WITH node, CASE WHEN best >= 1000 THEN 1000 + plain ELSE plain END AS score
WITH collect([node, score]) AS found
RETURN {totalCount: size(found), nodes: COLLECT {
  UNWIND found AS one
  WITH one[0] AS node, one[1] AS score
  ORDER BY score DESC, node.id
  LIMIT toInteger($first)
  RETURN {
    score: score,
    texts: [text IN [node.name, node.title, node.gist, node.excerpt] + coalesce(node.aliases, node.otherWords, []) + [node.description] WHERE text IS NOT NULL],
    names: COLLECT { MATCH (node)-[:ABOUT|MADE_BY]->(named) WHERE node:Statement UNWIND [named.name] + named.aliases AS name RETURN name },
    match: CASE
      WHEN node:Statement THEN {
        __typename: 'Statement', id: node.id, gist: node.gist,
        speaker: [(node)-[:MADE_BY]->(one) | {__typename: CASE WHEN one:Person THEN 'Person' ELSE 'Organization' END, id: one.id, name: one.name}][0],
        about: [(node)-[:ABOUT]->(one) | {id: one.id, name: one.name}]
      }
      WHEN node:Article THEN {__typename: 'Article', id: node.id}
      ELSE {__typename: [label IN labels(node) WHERE label <> 'Entity'][0], id: node.id, name: node.name}
    END
  }
}} AS search, $words AS words

// What a text search hits: by all words, and by exact names, which win: the best reading first.
CALL () {
  CALL db.index.fulltext.queryNodes('searchTerms', $terms) YIELD node, score
  RETURN node, score
  UNION ALL
  UNWIND $readings AS reading
  MATCH (:Name {key: reading.key})-[naming:NAMES]->(node)
  WHERE reading.label IN labels(node) AND naming.rank <= reading.rank
  RETURN node, 1000.0 / (1 + reading.place) AS score
}
WITH node, sum(score) AS score
WHERE $labels IS NULL OR any(label IN labels(node) WHERE label IN $labels)
WITH {match: node, score: score, words: $words} AS row

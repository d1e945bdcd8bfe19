// What a text search hits: by all words, or else by any; and by exact names, which win: the best reading first.
// part: search-place
CALL (place) {
  CALL
    db.index.fulltext.queryNodes(
      'searchTerms',
      $queries[place],
      CASE
        WHEN $labels IS NULL AND place > 0 THEN {limit: 1000}
        ELSE {}
      END
    )
    YIELD node, score
  RETURN node, score
  UNION ALL
  UNWIND $readings AS reading
  MATCH (:Name {key: reading.key})-[naming:NAMES]->(node)
  WHERE place = 0 AND reading.label IN labels(node) AND naming.rank <= reading.rank
  RETURN node, 1000.0 / (1 + reading.place) AS score
}
WITH node, sum(score) AS score
WHERE $labels IS NULL OR any(label IN labels(node) WHERE label IN $labels)
WITH {match: node, score: score, words: $words} AS row

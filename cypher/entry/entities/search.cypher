// What a text search hits: by stems, by words with a letter wrong, and by exact names, which win.
CALL () {
  CALL db.index.fulltext.queryNodes('searchText', $stems) YIELD node, score
  RETURN node, score, false AS exact
  UNION ALL
  CALL db.index.fulltext.queryNodes('searchWords', $fuzzy) YIELD node, score
  RETURN node, score / 2 AS score, false AS exact
  UNION ALL
  MATCH (:Name {key: $key})-[:NAMES]->(node)
  RETURN node, 0.0 AS score, true AS exact
}
WITH node, max(score) AS score, max(
    CASE
      WHEN exact THEN 1
      ELSE 0
    END) AS exact
WHERE $labels IS NULL OR any(label IN labels(node) WHERE label IN $labels)
WITH {match: node, exact: exact, score: score + exact * 1000, words: $words} AS row

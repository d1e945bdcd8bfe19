// The words of a query that nothing in the graph has.
UNWIND range(0, size($words) - 1) AS at
CALL (at) {
  OPTIONAL CALL db.index.fulltext.queryNodes('searchTerms', $conditions[at], {limit: 1}) YIELD node
  RETURN node
}
WITH at, node
WHERE node IS NULL
WITH $words[at] AS row

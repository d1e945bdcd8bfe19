// Which of the queries is the first that finds something; no row where none does. A name that is given whole is found by the first.
CALL () {
  UNWIND range(0, size($queries) - 1) AS place
  CALL (place) {
    CALL
      db.index.fulltext.queryNodes(
        'searchTerms',
        $queries[place],
        CASE
          WHEN $labels IS NULL THEN {limit: 1}
          ELSE {}
        END
      )
      YIELD node
    RETURN node
    UNION ALL
    UNWIND $readings AS reading
    MATCH (:Name {key: reading.key})-[naming:NAMES]->(node)
    WHERE place = 0 AND reading.label IN labels(node) AND naming.rank <= reading.rank
    RETURN node
  }
  WITH place, node
  WHERE $labels IS NULL OR any(label IN labels(node) WHERE label IN $labels)
  RETURN place
  LIMIT 1
}

// What the first of the queries that finds something hits, as [node, score], and its place among them; no row where none finds anything.
// A name that is given whole is found by the first.
CALL () {
  UNWIND range(0, size($queries) - 1) AS place
  WITH
    place,
    COLLECT {
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
        UNION
        ALL
        UNWIND $readings AS reading
        MATCH (:Name {key: reading.key})-[naming:NAMES]->(node)
        WHERE place = 0 AND reading.label IN labels(node) AND naming.rank <= reading.rank
        RETURN node, 1000.0 / (1 + reading.place) AS score
      }
      WITH node, score
      WHERE $labels IS NULL OR any(label IN labels(node) WHERE label IN $labels)
      RETURN [node, score]
    } AS hits
  WHERE size(hits) > 0
  RETURN place, hits
  LIMIT 1
}

// Maximal chains of measures that answer one another, longest first, then earliest.
// `levels` holds the hops that come first, second and so on; `ways` holds, for one length, those that lead to its ends,
// the last first. So every path that is begun gets finished, and at each hop only the earliest `first` are kept.
WITH $from AS origin
CALL (origin) {
  WITH *
  WHERE $from IS NOT NULL
  RETURN origin AS start
  UNION
  WITH *
  WHERE $from IS NULL
  MATCH (start:Measure)<-[hop:RETALIATED_AGAINST]-()
  WHERE
    ($basis IS NULL OR hop.basis IN $basis) AND
    NOT EXISTS {
      MATCH (start)-[earlier:RETALIATED_AGAINST]->(trigger)
      WHERE
        ($basis IS NULL OR earlier.basis IN $basis) AND ($asOf IS NULL OR trigger.announcedOnEarliest <= date($asOf))
    }
  RETURN start
}
WITH collect(start) AS begun
WITH [start IN begun WHERE $asOf IS NULL OR start.announcedOnEarliest <= date($asOf)] AS starts
WITH
  starts,
  reduce(
    levels = [[start IN starts | {next: start}]],
    step IN range(1, toInteger($maxDepth)) |
      CASE size(levels[-1])
        WHEN 0 THEN levels
        ELSE
          levels +
          [
            COLLECT {
              UNWIND
                COLLECT {
                  UNWIND levels[-1] AS link
                  RETURN DISTINCT link.next
                } AS tip
              MATCH (tip)-[hop:RETALIATED_AGAINST]-(next)
              WHERE
                ($direction = 'TRIGGERS') = (startNode(hop) = tip) AND
                ($basis IS NULL OR hop.basis IN $basis) AND
                ($asOf IS NULL OR next.announcedOnEarliest <= date($asOf))
              RETURN {tip: tip, hop: hop, next: next}
            }
          ]
      END) AS levels
WITH starts, levels, [level IN levels | [link IN level | link.tip]] AS tips
UNWIND range(size(levels) - 1, 1, -1) AS length
WITH
  starts,
  levels,
  length,
  [link IN levels[length] WHERE length = $maxDepth OR NOT link.next IN coalesce(tips[length + 1], [])] AS ends
WHERE size(ends) > 0
WITH
  starts,
  length,
  reduce(
    ways = [ends],
    step IN range(1, length - 1) |
      ways + [reach IN [[link IN ways[-1] | link.tip]] | [link IN levels[length - step] WHERE link.next IN reach]]) AS ways
WITH starts, length, [links IN ways | [link IN links | link.hop]] AS ways, [link IN ways[-1] | link.tip] AS begins
CALL (starts, ways, begins, length) {
  UNWIND
    reduce(
      beam = [start IN starts WHERE start IN begins | {path: [start], keys: [toString(start.sortOn) + start.id]}],
      step IN range(1, length) |
        COLLECT {
          UNWIND beam AS begun
          WITH begun, begun.path[-1] AS tip
          MATCH (tip)-[hop:RETALIATED_AGAINST]-(next)
          WHERE ($direction = 'TRIGGERS') = (startNode(hop) = tip) AND hop IN ways[length - step]
          WITH begun.path + [hop, next] AS path, begun.keys + [toString(next.sortOn) + next.id] AS keys
          ORDER BY keys
          LIMIT toInteger($first)
          RETURN {path: path, keys: keys}
        }) AS found
  RETURN found.path AS path
}
WITH path
LIMIT toInteger($first)
WITH
  [place IN range(0, size(path) - 1, 2) | path[place]] AS walked,
  [place IN range(1, size(path) - 2, 2) | path[place]] AS crossed
WITH
  CASE
    WHEN $direction = 'TRIGGERS' THEN {measures: reverse(walked), hops: reverse(crossed), length: size(crossed)}
    ELSE {measures: walked, hops: crossed, length: size(crossed)}
  END AS row

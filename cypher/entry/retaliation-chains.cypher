// Maximal chains of measures that answer one another, longest first, then earliest.
// `levels` holds what the hops reach one after the other; `ways` holds, for one length, from where its ends can still be
// reached. So every path that is begun gets finished, and at each hop only the earliest `first` are kept.
WITH $from AS origin
CALL (origin) {
  WITH origin
  WHERE origin IS NOT NULL
  RETURN origin AS start
  UNION
  WITH origin
  WHERE origin IS NULL
  CALL () {
    MATCH (one:Measure)<-[hop:RETALIATED_AGAINST]-()
    WHERE
      ($basis IS NULL OR hop.basis IN $basis) AND
      NOT EXISTS {
        MATCH (one)-[earlier:RETALIATED_AGAINST]->(trigger)
        WHERE
          ($basis IS NULL OR earlier.basis IN $basis) AND ($asOf IS NULL OR trigger.announcedOnEarliest <= date($asOf))
      }
    RETURN DISTINCT one
  }
  RETURN one AS start
}
WITH collect(start) AS begun
WITH [start IN begun WHERE $asOf IS NULL OR start.announcedOnEarliest <= date($asOf)] AS starts
WITH
  starts,
  reduce(
    levels = [starts],
    step IN range(1, toInteger($maxDepth)) |
      CASE size(levels[-1])
        WHEN 0 THEN levels
        ELSE
          levels +
          [
            COLLECT {
              UNWIND levels[-1] AS tip
              MATCH (tip)-[hop:RETALIATED_AGAINST]-(next:Measure)
              WHERE
                ($direction = 'TRIGGERS') = (startNode(hop) = tip) AND
                ($basis IS NULL OR hop.basis IN $basis) AND
                ($asOf IS NULL OR next.announcedOnEarliest <= date($asOf))
              RETURN DISTINCT next
            }
          ]
      END) AS levels
UNWIND range(size(levels) - 1, 1, -1) AS length
CALL (starts, levels, length) {
  WITH
    COLLECT {
      UNWIND levels[length] AS end
      WITH end
      WHERE
        length = $maxDepth OR
        NOT EXISTS {
          MATCH (end)-[hop:RETALIATED_AGAINST]-(next:Measure)
          WHERE
            ($direction = 'TRIGGERS') = (startNode(hop) = end) AND
            ($basis IS NULL OR hop.basis IN $basis) AND
            ($asOf IS NULL OR next.announcedOnEarliest <= date($asOf))
        }
      RETURN end
    } AS ends
  WITH
    reduce(
      ways = [ends],
      step IN range(1, length) |
        ways +
        [
          COLLECT {
            UNWIND ways[-1] AS next
            MATCH (next)-[hop:RETALIATED_AGAINST]-(tip:Measure)
            WHERE
              ($direction = 'TRIGGERS') = (startNode(hop) = tip) AND
              ($basis IS NULL OR hop.basis IN $basis) AND
              tip IN levels[length - step]
            RETURN DISTINCT tip
          }
        ]) AS ways
  UNWIND
    reduce(
      beam = [start IN starts WHERE start IN ways[length] | [start]],
      step IN range(1, length) |
        COLLECT {
          UNWIND beam AS path
          WITH path, path[-1] AS tip
          MATCH (tip)-[hop:RETALIATED_AGAINST]-(next:Measure)
          WHERE
            ($direction = 'TRIGGERS') = (startNode(hop) = tip) AND
            ($basis IS NULL OR hop.basis IN $basis) AND
            next IN ways[length - step]
          WITH path + [hop, next] AS path
          ORDER BY [place IN range(0, size(path) - 1, 2) | toString(path[place].sortOn) + path[place].id]
          LIMIT toInteger($first)
          RETURN path
        }) AS path
  RETURN path
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

// A shortest path between two entities; of several the one with the fewest inferred links, then step by step the first by
// name, id and link.
WITH $from AS source, $to AS goal
// part: ways-by-layers
WITH
  source,
  state.ways AS ways,
  HEAD([inferred IN range(0, size(state.reached) - 1) WHERE source IN state.reached[inferred]]) AS least
WITH
  ways,
  reduce(
    path = {steps: [source], links: [], inferred: least},
    step IN ways |
      HEAD(
        COLLECT {
          UNWIND step AS way
          WITH way, way.next AS next, way.link AS link
          WHERE way.tip = path.steps[-1] AND way.inferred = path.inferred
          WITH next, link
          ORDER BY coalesce(next.sortName, next.gist),
          next.id,
          link.key
          LIMIT 1
          RETURN {
            steps: path.steps + next,
            links: path.links + link,
            inferred: path.inferred -
              CASE
                WHEN 'INFERRED' IN [link.basis, link.how] THEN 1
                ELSE 0
              END
          }
        })) AS found
WITH {steps: found.steps, links: found.links, length: size(found.links)} AS row

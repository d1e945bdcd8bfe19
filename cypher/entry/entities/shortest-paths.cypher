// The shortest paths between two entities, as many as asked for and one more, which tells that there are others: those with the
// fewest inferred links first, then step by step by name, id and link.
// Each step keeps the first so many beginnings in this order: each of them leads on to the goal.
WITH $from AS source, $to AS goal
// part: ways-by-layers
WITH
  state.ways AS ways,
  [
    inferred IN range(0, size(state.reached) - 1)
    WHERE source IN state.reached[inferred]
    | {steps: [source], links: [], inferred: inferred}
  ] AS begun
WITH
  reduce(
    paths = begun,
    step IN ways |
      COLLECT {
        UNWIND range(0, size(paths) - 1) AS place
        WITH place, paths[place] AS path
        UNWIND step AS way
        WITH place, path, way, way.next AS next, way.link AS link
        WHERE way.tip = path.steps[-1] AND way.inferred = path.inferred
        WITH place, path, next, link
        ORDER BY place,
        coalesce(next.name, next.gist),
        next.id,
        link.key
        LIMIT toInteger($most)
        RETURN {
          steps: path.steps + next,
          links: path.links + link,
          inferred: path.inferred -
            CASE
              WHEN 'INFERRED' IN [link.basis, link.how] THEN 1
              ELSE 0
            END
        }
      }) AS found
WITH {
  paths: [path IN found[..toInteger($first)] | {steps: path.steps, links: path.links, length: size(path.links)}],
  hasMore: size(found) > $first
} AS row

// The ways from `source` to `goal` over the fewest relationships: never through an article (REPORTED_IN leads to them), nor
// through a country unless it is an end.
// `sides` grows layer by layer from both ends, at each step where fewer links have to be read, until a layer touches the
// other side. `state.ways` holds for each step the links that lead on to the goal, each with how many of those ahead are
// inferred. So the work grows with the links of these layers and not with the number of paths.
WITH
  source,
  goal,
  reduce(
    sides = [[{ends: [source]}], [{ends: [goal]}]],
    step IN range(1, toInteger($maxLength)) |
      CASE
        WHEN
          sides[0][-1].ends = [] OR
          sides[1][-1].ends = [] OR
          any(one IN sides[0][-1].ends WHERE one IN sides[1][-1].ends)
          THEN sides
        ELSE
          HEAD(
            COLLECT {
              WITH [side IN sides | reduce(links = 0, one IN side[-1].ends | links + COUNT { (one)--() })] AS costs
              WITH
                CASE
                  WHEN costs[0] <= costs[1] THEN 0
                  ELSE 1
                END AS nearer
              WITH nearer, sides[nearer] AS side
              WITH nearer, side,
                CASE size(side)
                  WHEN 1 THEN []
                  ELSE side[-2].ends
                END AS before, side[-1].ends AS last
              WITH nearer, side, before, last, sides[1 - nearer][-1].ends AS wanted
              WITH
                nearer,
                side,
                before,
                last,
                COLLECT {
                  UNWIND last AS tip
                  MATCH (tip)-[link:PATH_TYPE]-(next)
                  WHERE next IN wanted AND ($types IS NULL OR type(link) IN $types)
                  RETURN [tip, link, next]
                } AS touching
              WITH
                nearer,
                side,
                CASE
                  WHEN touching <> [] THEN touching
                  ELSE
                    COLLECT {
                      UNWIND last AS tip
                      MATCH (tip)-[link:PATH_TYPE]-(next)
                      WHERE
                        ($types IS NULL OR type(link) IN $types) AND
                        (NOT next:Country OR next = source OR next = goal) AND
                        NOT next IN before AND
                        NOT next IN last
                      RETURN [tip, link, next]
                    }
                END AS links
              WITH
                nearer,
                side +
                {
                  links: links,
                  ends:
                    COLLECT {
                      UNWIND links AS link
                      RETURN DISTINCT link[2]
                    }
                } AS longer
              RETURN
                CASE nearer
                  WHEN 0 THEN [longer, sides[1]]
                  ELSE [sides[0], longer]
                END
            })
      END) AS sides
WITH source, goal, sides
WHERE any(one IN sides[0][-1].ends WHERE one IN sides[1][-1].ends)
WITH
  source,
  goal,
  [layer IN reverse(sides[0][1..]) | layer.links] AS first,
  [layer IN sides[1][1..] | [link IN layer.links | reverse(link)]] AS last
WITH
  source,
  reduce(
    state = {ways: [], reached: [[goal]]},
    links IN last + first |
      HEAD(
        COLLECT {
          WITH
            COLLECT {
              UNWIND links AS link
              UNWIND range(0, size(state.reached) - 1) AS inferred
              WITH link, inferred
              WHERE link[2] IN state.reached[inferred]
              RETURN {
                tip: link[0],
                link: link[1],
                next: link[2],
                inferred: inferred +
                  CASE
                    WHEN 'INFERRED' IN [link[1].basis, link[1].how] THEN 1
                    ELSE 0
                  END
              }
            } AS ways
          RETURN {
            ways: [ways] + state.ways,
            reached: [inferred IN range(0, size(state.reached)) | [way IN ways WHERE way.inferred = inferred | way.tip]]
          }
        })) AS state

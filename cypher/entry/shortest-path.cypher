// A shortest path between two entities: never through an article (REPORTED_IN leads to them), nor through a country
// unless it is an end;
// of several the one with the fewest inferred links, then the first by name. Looking ten steps far costs more even where
// the ends are near.
WITH $from AS source, $to AS goal
CALL (source, goal) {
  WITH source, goal
  WHERE source = goal
  RETURN [source] AS steps, [] AS links
  UNION
  WITH source, goal
  WHERE source <> goal AND $maxLength <= 6
  MATCH
    path =
      ALL SHORTEST
      (source)
      (()-
          [link:IMPOSED_BY
            |TARGETS
            |COVERS
            |RETALIATED_AGAINST
            |DEFERRED_BY
            |SUSPENDED_BY
            |REDUCED_BY
            |RAISED_BY
            |AVERTED_BY
            |EXTENDED_BY
            |REMOVED_BY
            |PARTY
            |REACHED_AT
            |EXTENDS
            |SUPERSEDES
            |PARTICIPATED_IN
            |HOLDS
            |PART_OF
            |BASED_IN
            |OWNED_BY
            |PRODUCES
            |SUPPLIES
            |PROCESSES
            |IMPORTS_FROM
            |MADE_BY
            |SPOKEN_FOR
            |ABOUT
            |QUOTED_ON
            |RESTATES
            |BROADER]-
        (next)
        WHERE ($types IS NULL OR type(link) IN $types) AND (NOT next:Country OR next =goal)){1,6}
      (goal)
  RETURN nodes(path) AS steps, relationships(path) AS links
  UNION
  WITH source, goal
  WHERE source <> goal AND $maxLength > 6
  MATCH
    path =
      ALL SHORTEST
      (source)
      (()-
          [link:IMPOSED_BY
            |TARGETS
            |COVERS
            |RETALIATED_AGAINST
            |DEFERRED_BY
            |SUSPENDED_BY
            |REDUCED_BY
            |RAISED_BY
            |AVERTED_BY
            |EXTENDED_BY
            |REMOVED_BY
            |PARTY
            |REACHED_AT
            |EXTENDS
            |SUPERSEDES
            |PARTICIPATED_IN
            |HOLDS
            |PART_OF
            |BASED_IN
            |OWNED_BY
            |PRODUCES
            |SUPPLIES
            |PROCESSES
            |IMPORTS_FROM
            |MADE_BY
            |SPOKEN_FOR
            |ABOUT
            |QUOTED_ON
            |RESTATES
            |BROADER]-
        (next)
        WHERE ($types IS NULL OR type(link) IN $types) AND (NOT next:Country OR next =goal)){1,10}
      (goal)
  RETURN nodes(path) AS steps, relationships(path) AS links
}
WITH steps, links
WHERE size(links) <= $maxLength
WITH steps, links
ORDER BY size([link IN links WHERE 'INFERRED' IN [link.basis, link.how]]), [
  step IN steps
  | coalesce(step.name, step.gist)
], [step IN steps | step.id], [link IN links | link.key]
LIMIT 1
WITH {steps: steps, links: links, length: size(links)} AS row

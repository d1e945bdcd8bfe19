// A shortest path between two entities: never through an article, nor through a country unless it is an end;
// of several the one with the fewest inferred links, then the first by name.
WITH $from AS source, $to AS goal
CALL (source, goal) {
  WITH source, goal
  WHERE source = goal
  RETURN [source] AS steps, [] AS links
  UNION
  WITH source, goal
  WHERE source <> goal
  MATCH
    path =
      ALL SHORTEST
      (source)
      (()-[link]-(next) WHERE type(link) IN $types AND NOT next:Article AND (NOT next:Country OR next = goal)){1,10}
      (goal)
  RETURN nodes(path) AS steps, relationships(path) AS links
}
WITH steps, links
WHERE size(links) <= $maxLength
WITH steps, links
ORDER BY size([link IN links WHERE 'INFERRED' IN [link.basis, link.how]]), [step IN steps | coalesce(step.name, step.gist)], [
  step IN steps
  | step.id
], [link IN links | link.key]
LIMIT 1
WITH {steps: steps, links: links, length: size(links)} AS row

MATCH (:Name {key: $from})-[:NAMES]->(source:Entity)
MATCH (:Name {key: $to})-[:NAMES]->(goal:Entity)
WITH source, goal
LIMIT 1
MATCH path = ALL SHORTEST (source)
  (()-[link:IMPOSED_BY|TARGETS|COVERS|RETALIATED_AGAINST|DEFERRED_BY|SUSPENDED_BY|REDUCED_BY|RAISED_BY|AVERTED_BY|EXTENDED_BY|REMOVED_BY|PARTY|REACHED_AT|EXTENDS|SUPERSEDES|PARTICIPATED_IN|HOLDS|PART_OF|BASED_IN|OWNED_BY|PRODUCES|SUPPLIES|PROCESSES|IMPORTS_FROM|MADE_BY|SPOKEN_FOR|ABOUT|CONCERNS|QUOTED_ON|BROADER]-(next)
    WHERE NOT next:Country OR next = goal
  ){1,6}(goal)
WITH nodes(path) AS steps, relationships(path) AS links
ORDER BY
  size([link IN links WHERE 'INFERRED' IN [link.basis, link.how]]),
  [step IN steps | coalesce(step.name, step.gist)],
  [step IN steps | step.id],
  [link IN links | link.key]
LIMIT 1
RETURN {
  length: size(links),
  nodes: [step IN steps | CASE
    WHEN step:Statement THEN {__typename: 'Statement', id: step.id}
    ELSE {__typename: [label IN labels(step) WHERE label <> 'Entity'][0], id: step.id, name: step.name}
  END],
  relationships: [link IN links | {
    type: type(link), from: {id: startNode(link).id}, to: {id: endNode(link).id},
    evidence: COLLECT {
      UNWIND coalesce(link.citations, startNode(link).citations) AS id
      MATCH (citation:Citation {id: id})-[:OF]->(article)
      WITH citation, article
      ORDER BY article.publishedOnLatest, article.id, citation.paragraph
      RETURN {paragraph: citation.paragraph, article: {title: article.title}}
    }
  }]
} AS shortestPath

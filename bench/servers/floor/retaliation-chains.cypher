MATCH (start:Measure {id: $from})
CALL (start) {
  MATCH path = (start)<-[:RETALIATED_AGAINST*1..20]-(end)
  WHERE length(path) = 20 OR NOT EXISTS { (end)<-[:RETALIATED_AGAINST]-() }
  WITH path
  ORDER BY length(path) DESC, [one IN nodes(path) | toString(one.sortOn) + one.id]
  LIMIT 20
  RETURN nodes(path) AS measures, relationships(path) AS hops
}
RETURN collect({
  length: size(hops),
  measures: [one IN measures | {
    id: one.id, name: one.name, kind: one.kind, announcedOn: one.announcedOn, rate: one.rate, status: one.status,
    day: [one.announcedOnEarliest, one.announcedOnLatest, one.effectiveOnEarliest, one.effectiveOnLatest],
    imposedBy: [(one)-[:IMPOSED_BY]->(who) | {__typename: [label IN labels(who) WHERE label <> 'Entity'][0], name: who.name}],
    targets: [(one)-[aim:TARGETS]->(who) WHERE aim.how <> 'EXCLUDED' | {__typename: [label IN labels(who) WHERE label <> 'Entity'][0], name: who.name}]
  }],
  hops: [hop IN hops | {
    response: {id: startNode(hop).id}, trigger: {id: endNode(hop).id}, basis: hop.basis,
    evidence: COLLECT {
      UNWIND hop.citations AS id
      MATCH (citation:Citation {id: id})-[:OF]->(article)
      RETURN {paragraph: citation.paragraph, excerpt: citation.excerpt, article: {title: article.title}}
    }
  }]
}) AS retaliationChains

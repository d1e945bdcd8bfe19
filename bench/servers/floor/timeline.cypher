MATCH (:Name {key: $about})-[naming:NAMES]->(wanted:Entity)
WITH wanted
ORDER BY naming.rank
LIMIT 1
CALL (wanted) {
  CALL (wanted) {
    WITH wanted
    WHERE wanted:Measure
    RETURN wanted AS subject
    UNION
    MATCH (wanted)<-[:BROADER*0..]-()<-[:IMPOSED_BY|TARGETS|COVERS|CONCERNS|RETALIATED_AGAINST|DEFERRED_BY|SUSPENDED_BY|REDUCED_BY|RAISED_BY|AVERTED_BY|EXTENDED_BY|REMOVED_BY]-(subject:Measure)
    RETURN subject
  }
  MATCH (subject)-[:CHANGED]->(change)
  WHERE change.onLatest >= date($from) AND change.onEarliest <= date($to)
  RETURN subject, change, change.on AS on, change.onEarliest AS day, 0 AS kind, change.id AS key
  UNION ALL
  CALL (wanted) {
    WITH wanted
    WHERE wanted:Agreement
    RETURN wanted AS subject
    UNION
    MATCH (wanted)<-[:BROADER*0..]-()<-[:PARTY|CONCERNS|REACHED_AT|EXTENDS|SUPERSEDES]-(subject:Agreement)
    RETURN subject
    UNION
    MATCH (wanted)<-[:BROADER*0..]-()<-[:COVERS|CONCERNS*0..1]-(:Measure)-[:DEFERRED_BY|SUSPENDED_BY|REDUCED_BY|RAISED_BY|AVERTED_BY|EXTENDED_BY|REMOVED_BY]->(subject:Agreement)
    RETURN subject
  }
  WITH subject
  WHERE subject.agreedOnLatest >= date($from) AND subject.agreedOnEarliest <= date($to)
  RETURN subject, null AS change, subject.agreedOn AS on, subject.agreedOnEarliest AS day, 1 AS kind, subject.id AS key
  UNION ALL
  CALL (wanted) {
    WITH wanted
    WHERE wanted:Event
    RETURN wanted AS subject
    UNION
    MATCH (wanted)<-[:BROADER*0..]-()<-[:CONCERNS]-(subject:Event)
    RETURN subject
    UNION
    MATCH (wanted)<-[:BROADER*0..]-()<-[:COVERS|CONCERNS*0..1]-(:Measure)-[:DEFERRED_BY|SUSPENDED_BY|REDUCED_BY|RAISED_BY|AVERTED_BY|EXTENDED_BY|REMOVED_BY]->(subject:Event)
    RETURN subject
    UNION
    MATCH (wanted)-[:PARTICIPATED_IN|REACHED_AT]->(subject)
    RETURN subject
    UNION
    MATCH (wanted:Country)<-[:BASED_IN]-(:Organization {kind: 'GOVERNMENT_BODY'})<-[:PART_OF*0..2]-(:Organization)-[:PARTICIPATED_IN]->(subject)
    RETURN subject
    UNION
    MATCH (wanted:Country)<-[:BASED_IN*0..1]-(office)<-[held:HOLDS]-()-[:PARTICIPATED_IN]->(subject)
    WHERE
      (office = wanted OR office.kind = 'GOVERNMENT_BODY') AND
      coalesce(held.fromEarliest <= coalesce(subject.endedOnLatest, subject.startedOnLatest), true) AND
      coalesce(held.toLatest >= subject.startedOnEarliest, true)
    RETURN subject
  }
  WITH subject
  WHERE subject.startedOnLatest >= date($from) AND subject.startedOnEarliest <= date($to)
  RETURN subject, null AS change, subject.startedOn AS on, subject.startedOnEarliest AS day, 2 AS kind, subject.id AS key
  UNION ALL
  CALL (wanted) {
    MATCH (wanted)<-[link:MADE_BY]-()
    WHERE link.sortOn > date('0001-01-01') AND link.sortOn <= date($to) AND link.sortUntil >= date($from)
    RETURN link.start AS key, link.sortOn AS day
    UNION
    MATCH ()-[link:SPOKEN_FOR]->()
    WHERE
      link.end = wanted.id AND link.start IS NOT NULL AND link.sortUntil >= date($from) AND
      link.sortOn >= date($from) - duration('P1Y') AND link.sortOn <= date($to)
    RETURN link.start AS key, link.sortOn AS day
    UNION
    MATCH (wanted)<-[:BROADER*0..]-()<-[:CONCERNS|COVERS|PARTY*0..1]-(end)
    WITH DISTINCT end
    MATCH ()-[link:ABOUT]->()
    WHERE
      link.end = end.id AND link.start IS NOT NULL AND link.sortUntil >= date($from) AND
      link.sortOn >= date($from) - duration('P1Y') AND link.sortOn <= date($to)
    RETURN link.start AS key, link.sortOn AS day
    UNION
    MATCH ()-[link:MENTIONS]->()
    WHERE
      link.end = wanted.id AND link.start IS NOT NULL AND link.sortUntil >= date($from) AND
      link.sortOn >= date($from) - duration('P1Y') AND link.sortOn <= date($to)
    RETURN link.start AS key, link.sortOn AS day
  }
  RETURN null AS subject, null AS change, null AS on, day, 3 AS kind, key
}
WITH collect([subject, change, on, day, kind, key]) AS found
RETURN {totalCount: size(found), nodes: COLLECT {
  UNWIND found AS one
  WITH one[0] AS subject, one[1] AS change, one[2] AS on, one[3] AS day, one[4] AS kind, one[5] AS key
  ORDER BY day, kind, key
  LIMIT 100
  OPTIONAL MATCH (said:Statement {id: key})
  WHERE kind = 3
  WITH coalesce(said, subject) AS subject, change, coalesce(on, said.saidOn) AS on, day, kind, key
  ORDER BY day, kind, key
  RETURN {
    on: on, kind: kind, name: coalesce(subject.name, subject.gist), place: subject.place, status: subject.status,
    names: CASE kind
      WHEN 1 THEN COLLECT { MATCH (subject)-[:PARTY]->(party) RETURN party.name ORDER BY party.sortName }
      WHEN 3 THEN [(subject)-[:MADE_BY]->(speaker) | speaker.name]
      ELSE []
    END,
    subject: {__typename: [label IN labels(subject) WHERE label <> 'Entity'][0], id: subject.id},
    change: CASE WHEN change IS NOT NULL THEN {status: change.status, rate: change.rate} END,
    evidence: COLLECT {
      UNWIND coalesce(change.citations, subject.citations) AS id
      MATCH (citation:Citation {id: id})-[:OF]->(article)
      WITH citation, article
      ORDER BY article.publishedOnLatest, article.id, citation.paragraph
      RETURN {paragraph: citation.paragraph, article: {title: article.title}}
    }
  }
}} AS timeline

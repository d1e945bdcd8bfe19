// What happened and what was said, one row each: changes of measures, agreements, events, statements.
WITH $about AS about
CALL () {
  MATCH (subject:Measure)-[:CHANGED]->(change:StatusChange)
  RETURN subject, change, change.on AS on, change.onEarliest AS day, change.onLatest AS last, 0 AS kind, change.id AS key
  UNION ALL
  MATCH (subject:Agreement)
  RETURN subject, null AS change, subject.agreedOn AS on, subject.agreedOnEarliest AS day, subject.agreedOnLatest AS last,
    1 AS kind, subject.id AS key
  UNION ALL
  MATCH (subject:Event)
  RETURN subject, null AS change, subject.startedOn AS on, subject.startedOnEarliest AS day, subject.startedOnLatest AS last,
    2 AS kind, subject.id AS key
  UNION ALL
  MATCH (subject:Statement)
  WHERE NOT EXISTS { (subject)-[:RESTATES]->() }
  RETURN subject, null AS change, subject.saidOn AS on, subject.saidOnEarliest AS day, subject.saidOnLatest AS last,
    3 AS kind, subject.id AS key
}
WITH about, subject, change, on, day, last, kind, key
WHERE on IS NOT NULL
  AND ($from IS NULL OR last >= date($from))
  AND ($to IS NULL OR day <= date($to))
  AND (size(about) = 0 OR any(wanted IN about WHERE subject = wanted
    OR EXISTS { (subject)-[:IMPOSED_BY|TARGETS|PARTY|MADE_BY|SPOKEN_FOR]->(wanted) }
    OR EXISTS { (subject)-[:COVERS|ABOUT]->()-[:BROADER*0..]->(wanted) }
    OR EXISTS { (subject)<-[:PARTICIPATED_IN]-(wanted) }))
WITH {subject: subject, change: change, on: on, day: day, kind: kind, key: key} AS row

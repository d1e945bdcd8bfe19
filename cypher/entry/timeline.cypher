// What happened and what was said, one row each: changes of measures, agreements, events, statements.
WITH coalesce($about, []) AS about
CALL (about) {
  WITH about
  WHERE size(about) = 0
  CALL () {
    MATCH (one:Measure|Agreement|Event|Statement)
    RETURN one
  }
  RETURN one AS subject
  UNION
  UNWIND about AS wanted
  MATCH (wanted)<-[:BROADER*0..]-(near)<-[:IMPOSED_BY|TARGETS|PARTY|MADE_BY|SPOKEN_FOR|COVERS|ABOUT]-(subject)
  RETURN subject
  UNION
  UNWIND about AS wanted
  MATCH (wanted)-[:PARTICIPATED_IN]->(subject)
  RETURN subject
  UNION
  UNWIND about AS subject
  RETURN subject
}
OPTIONAL MATCH (subject)-[:RESTATES]->(original)
WITH DISTINCT coalesce(original, subject) AS subject
CALL (subject) {
  MATCH (subject:Measure)-[:CHANGED]->(change:StatusChange)
  RETURN change, change.on AS on, change.onEarliest AS day, change.onLatest AS last, 0 AS kind, change.id AS key
  UNION ALL
  WITH subject
  WHERE NOT subject:Measure
  RETURN
    null AS change,
    coalesce(subject.agreedOn, subject.startedOn, subject.saidOn) AS on,
    coalesce(subject.agreedOnEarliest, subject.startedOnEarliest, subject.saidOnEarliest) AS day,
    coalesce(subject.agreedOnLatest, subject.startedOnLatest, subject.saidOnLatest) AS last,
    CASE
      WHEN subject:Agreement THEN 1
      WHEN subject:Event THEN 2
      ELSE 3
    END AS kind,
    subject.id AS key
}
WITH subject, change, on, day, last, kind, key
WHERE on IS NOT NULL AND ($from IS NULL OR last >= date($from)) AND ($to IS NULL OR day <= date($to))
WITH {subject: subject, change: change, on: on, day: day, kind: kind, key: key} AS row

// What takes effect or runs out in a span of days, one row each: agreements, measures, changes of measures, deadlines.
CALL () {
  MATCH (subject:Agreement)
  WHERE subject.expiresOnLatest >= coalesce(date($from), date('0001-01-01'))
  RETURN subject, null AS change, 0 AS kind, subject.id AS key, subject.expiresOnEarliest AS day
  UNION ALL
  MATCH (subject:Measure)
  WHERE subject.effectiveOnLatest >= coalesce(date($from), date('0001-01-01'))
  RETURN subject, null AS change, 1 AS kind, subject.id AS key, subject.effectiveOnEarliest AS day
  UNION ALL
  MATCH (subject:Measure)
  WHERE subject.endsOnLatest >= coalesce(date($from), date('0001-01-01'))
  RETURN subject, null AS change, 2 AS kind, subject.id AS key, subject.endsOnEarliest AS day
  UNION ALL
  MATCH (subject:Measure)-[change:CHANGE_TYPE]->()
  WHERE change.untilLatest >= coalesce(date($from), date('0001-01-01'))
  RETURN subject, change, 3 AS kind, change.key AS key, change.untilEarliest AS day
  UNION ALL
  MATCH (subject:Event)
  WHERE
    subject.kind = 'DEADLINE' AND
    coalesce(subject.endedOnLatest, subject.startedOnLatest) >= coalesce(date($from), date('0001-01-01'))
  RETURN subject, null AS change, 4 AS kind, subject.id AS key, subject.startedOnEarliest AS day
}
WITH subject, change, kind, key, day
WHERE $to IS NULL OR day <= date($to)
WITH {subject: subject, change: change, kind: kind, key: key, day: day} AS row

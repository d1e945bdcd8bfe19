// What happened and what was said last, of everything: of each kind as many as a page needs, from the day of the cursor on, by the
// index of its days.
CALL () {
  MATCH (change:StatusChange)
  WHERE change.onEarliest <= coalesce(date($after[0]), date($to), date('9999-12-31'))
  // part: changed-in-span
  MATCH (change)<-[:CHANGED]-(subject)
  WITH subject, change, change.onEarliest AS day, 0 AS kind, change.id AS key
    // part: last-on-timeline
  UNION ALL
  MATCH (subject:Agreement)
  WHERE subject.sortOn <= coalesce(date($after[0]), date($to), date('9999-12-31')) AND subject.id IS NOT NULL
  // part: agreed-in-span
  WITH subject, null AS change, subject.sortOn AS day, 1 AS kind, subject.id AS key
    // part: last-on-timeline
  UNION ALL
  MATCH (subject:Event)
  WHERE subject.sortOn <= coalesce(date($after[0]), date($to), date('9999-12-31')) AND subject.id IS NOT NULL
  // part: started-in-span
  WITH subject, null AS change, subject.sortOn AS day, 2 AS kind, subject.id AS key
    // part: last-on-timeline
  UNION ALL
  MATCH (one:Statement)
  WHERE
    one.sortOn <= coalesce(date($after[0]), date($to), date('9999-12-31')) AND
    one.sortOn > date('0001-01-01') AND
    one.id IS NOT NULL AND
    ($from IS NULL OR one.saidOnLatest >= date($from))
  WITH null AS subject, null AS change, one.sortOn AS day, 3 AS kind, one.id AS key
// part: last-on-timeline
}
WITH {subject: subject, change: change, day: day, kind: kind, key: key} AS row

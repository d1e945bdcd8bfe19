// What happened and what was said, one row each: changes of measures, agreements, events, utterances. What is dated
// `$from` or later begins a year before at the earliest, which is how far indexes are read.
WITH
  coalesce($about, []) AS about,
  coalesce(date($from) - duration('P1Y'), date('0001-01-02')) AS first,
  coalesce(date($to), date('9999-12-31')) AS last
CALL (about, first, last) {
  UNWIND about AS wanted
  CALL (wanted) {
    WITH wanted
    WHERE wanted:Measure
    RETURN wanted AS subject
    UNION
    MATCH (wanted)<-[:IMPOSED_BY|TARGETS]-(subject)
    RETURN subject
    UNION
    MATCH (wanted)<-[:BROADER*0..]-()<-[:COVERS]-(subject)
    RETURN subject
  }
  WITH DISTINCT subject
  MATCH (subject)-[:CHANGED]->(change)
  WHERE
    change.onEarliest <= coalesce(date($to), date('9999-12-31')) AND ($from IS NULL OR change.onLatest >= date($from))
  RETURN subject, change, change.onEarliest AS day, 0 AS kind, change.id AS key
  UNION ALL
  UNWIND about AS wanted
  CALL (wanted) {
    WITH wanted
    WHERE wanted:Agreement
    RETURN wanted AS subject
    UNION
    MATCH (wanted)<-[:PARTY]-(subject)
    RETURN subject
  }
  WITH DISTINCT subject
  WHERE
    subject.agreedOnEarliest <= coalesce(date($to), date('9999-12-31')) AND
    ($from IS NULL OR subject.agreedOnLatest >= date($from))
  RETURN subject, null AS change, subject.agreedOnEarliest AS day, 1 AS kind, subject.id AS key
  UNION ALL
  UNWIND about AS wanted
  CALL (wanted) {
    WITH wanted
    WHERE wanted:Event
    RETURN wanted AS subject
    UNION
    MATCH (wanted)-[:PARTICIPATED_IN]->(subject)
    RETURN subject
  }
  WITH DISTINCT subject
  WHERE
    subject.startedOnEarliest <= coalesce(date($to), date('9999-12-31')) AND
    ($from IS NULL OR subject.startedOnLatest >= date($from))
  RETURN subject, null AS change, subject.startedOnEarliest AS day, 2 AS kind, subject.id AS key
  UNION ALL
  UNWIND about AS wanted
  CALL (wanted, first, last) {
    MATCH (wanted)<-[said:MADE_BY]-()
    WHERE said.sortOn >= first AND said.sortOn <= last AND ($from IS NULL OR said.sortUntil >= date($from))
    RETURN said.shows AS shown, said.sortOn AS day
    UNION ALL
    MATCH ()-[said:SPOKEN_FOR]->()
    WHERE
      said.end = wanted.id AND
      said.sortOn >= first AND
      said.sortOn <= last AND
      said.shows IS NOT NULL AND
      ($from IS NULL OR said.sortUntil >= date($from))
    RETURN said.shows AS shown, said.sortOn AS day
    UNION ALL
    MATCH (wanted)<-[:BROADER*0..]-(near)
    WITH DISTINCT near, first, last
    MATCH ()-[said:ABOUT]->()
    WHERE
      said.end = near.id AND
      said.sortOn >= first AND
      said.sortOn <= last AND
      said.shows IS NOT NULL AND
      ($from IS NULL OR said.sortUntil >= date($from))
    RETURN said.shows AS shown, said.sortOn AS day
  }
  WITH DISTINCT shown, day
  RETURN null AS subject, null AS change, day, 3 AS kind, shown AS key
  UNION ALL
  WITH about
  WHERE size(about) = 0
  CALL () {
    MATCH (change:StatusChange)
    WHERE
      change.onEarliest <= coalesce(date($to), date('9999-12-31')) AND ($from IS NULL OR change.onLatest >= date($from))
    MATCH (change)<-[:CHANGED]-(subject)
    RETURN subject, change, change.onEarliest AS day, 0 AS kind, change.id AS key
    UNION ALL
    MATCH (subject:Agreement)
    WHERE
      subject.agreedOnEarliest <= coalesce(date($to), date('9999-12-31')) AND
      ($from IS NULL OR subject.agreedOnLatest >= date($from))
    RETURN subject, null AS change, subject.agreedOnEarliest AS day, 1 AS kind, subject.id AS key
    UNION ALL
    MATCH (subject:Event)
    WHERE
      subject.startedOnEarliest <= coalesce(date($to), date('9999-12-31')) AND
      ($from IS NULL OR subject.startedOnLatest >= date($from))
    RETURN subject, null AS change, subject.startedOnEarliest AS day, 2 AS kind, subject.id AS key
    UNION ALL
    MATCH (one:Statement)
    WHERE
      one.saidOnEarliest <= coalesce(date($to), date('9999-12-31')) AND
      ($from IS NULL OR one.saidOnLatest >= date($from)) AND
      NOT EXISTS { (one)-[:RESTATES]->() }
    RETURN null AS subject, null AS change, one.saidOnEarliest AS day, 3 AS kind, one.id AS key
  }
  RETURN subject, change, day, kind, key
}
WITH {subject: subject, change: change, day: day, kind: kind, key: key} AS row

// The events about what is wanted or something narrower: they concern it, it took part or somebody who acts for it, it was agreed there,
// or they changed, or are said to have changed, this measure or one that covers or concerns such things.
CALL (wanted) {
  MATCH (wanted)<-[:BROADER*0..]-()<-[:EVENT_LINK]-(subject:Event)
  RETURN subject
  UNION
  MATCH (wanted)<-[:BROADER*0..]-()<-[:COVERS|CONCERNS*0..1]-(:Measure)-[:CHANGE_TYPE]->(subject:Event)
  RETURN subject
  UNION
  MATCH (wanted)-[:REACHED_AT]->(subject)
  RETURN subject
  UNION
  MATCH (wanted)<-[:BASED_IN|PART_OF|HOLDS*0..3]-(part)-[:PARTICIPATED_IN]->(subject)
  // part: acts-for (row: subject)
  RETURN subject
}

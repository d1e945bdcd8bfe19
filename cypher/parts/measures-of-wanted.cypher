// The measures that a timeline of what is wanted tells of: itself, and those that it imposed, that aim at it or that cover it or something narrower.
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

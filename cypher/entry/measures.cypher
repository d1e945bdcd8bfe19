// The measures of the imposer, else those against the target, else those about the goods, else all.
WITH $imposedBy AS imposer, $targets AS target, $covers AS goods
CALL (imposer, target, goods) {
  WITH imposer
  WHERE imposer IS NOT NULL
  MATCH (imposer)<-[:IMPOSED_BY]-(found:Measure)
  RETURN found
  UNION ALL
  WITH imposer, target
  WHERE imposer IS NULL AND target IS NOT NULL
  MATCH (target)<-[:TARGETS]-(found:Measure)
  RETURN DISTINCT found
  UNION ALL
  WITH imposer, target, goods
  WHERE imposer IS NULL AND target IS NULL AND goods IS NOT NULL
  MATCH (goods)<-[:BROADER*0..]-()<-[:COVERS]-(found:Measure)
  RETURN DISTINCT found
  UNION ALL
  WITH imposer, target, goods
  WHERE imposer IS NULL AND target IS NULL AND goods IS NULL
  CALL () {
    MATCH (one:Measure)
    RETURN one
  }
  RETURN one AS found
}
WITH found AS row

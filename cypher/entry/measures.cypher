// The measures of the imposer, else those against the target, else those about the goods, else all; what they were not
// found by is left to check.
WITH $imposedBy AS imposer, $targets AS target, $covers AS goods
CALL (imposer, target, goods) {
  WITH imposer, target, goods
  WHERE imposer IS NOT NULL
  MATCH (imposer)<-[imposing:IMPOSED_BY]-(found)
  WHERE $knownAt IS NULL OR imposing.knownFrom <= date($knownAt)
  RETURN found, null AS otherImposer, target AS otherTarget, goods AS otherGoods
  UNION ALL
  WITH imposer, target, goods
  WHERE imposer IS NULL AND target IS NOT NULL
  MATCH (target)<-[aim:TARGETS]-(found)
  WHERE aim.how <> 'EXCLUDED' AND ($knownAt IS NULL OR aim.knownFrom <= date($knownAt))
  RETURN DISTINCT found, null AS otherImposer, null AS otherTarget, goods AS otherGoods
  UNION ALL
  WITH imposer, target, goods
  WHERE imposer IS NULL AND target IS NULL AND goods IS NOT NULL
  MATCH (goods)<-[:BROADER*0..]-()<-[covering:COVERS]-(found)
  WHERE $knownAt IS NULL OR covering.knownFrom <= date($knownAt)
  RETURN DISTINCT found, null AS otherImposer, null AS otherTarget, null AS otherGoods
  UNION ALL
  WITH imposer, target, goods
  WHERE imposer IS NULL AND target IS NULL AND goods IS NULL
  CALL () {
    MATCH (one:Measure)
    RETURN one
  }
  RETURN one AS found, null AS otherImposer, null AS otherTarget, null AS otherGoods
}
WITH found AS row, otherImposer AS imposer, otherTarget AS target, otherGoods AS goods

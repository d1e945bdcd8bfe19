// The measures about what is wanted or something narrower, as far as articles of a day tell: imposed by it, aimed at it, covering or
// concerning it, answering it, changed by it or said to be.
CALL (wanted) {
  MATCH (wanted)<-[:BROADER*0..]-()<-[leading:MEASURE_LINK]-(subject:Measure)
  WHERE $knownAt IS NULL OR leading.knownFrom <= date($knownAt)
  RETURN DISTINCT subject
}

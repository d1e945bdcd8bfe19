// A measure is about what the argument names or something narrower, as far as articles of a day tell.
WITH *
WHERE
  $about IS NULL OR
  EXISTS {
    MATCH (measure)-[leading:MEASURE_LINK]->()-[:BROADER*0..]->(wanted)
    WHERE $knownAt IS NULL OR leading.knownFrom <= date($knownAt)
  }

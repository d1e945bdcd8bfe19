// The measures of the imposer, else those against the target, else those about the goods, else those about the subject, else
// all.
WITH $imposedBy AS imposer, $targets AS target, $covers AS goods, $about AS wanted
CALL (imposer, target, goods, wanted) {
  WITH *
  WHERE $imposedBy IS NOT NULL
  MATCH (imposer)<-[imposing:IMPOSED_BY]-(row)
  WHERE $knownAt IS NULL OR imposing.knownFrom <= date($knownAt)
  // part: against-target (measure: row)
  // part: about-goods (measure: row)
  // part: about-subject (measure: row)
  RETURN row
  UNION ALL
  WITH *
  WHERE $imposedBy IS NULL AND $targets IS NOT NULL
  // part: aiming-at-target (measure: row)
  // part: about-goods (measure: row)
  // part: about-subject (measure: row)
  RETURN row
  UNION ALL
  WITH *
  WHERE $imposedBy IS NULL AND $targets IS NULL AND $covers IS NOT NULL
  MATCH (goods)<-[:BROADER*0..]-()<-[covering:COVERS]-(row)
  WHERE $knownAt IS NULL OR covering.knownFrom <= date($knownAt)
  WITH DISTINCT row
  // part: about-subject (measure: row)
  RETURN row
  UNION ALL
  WITH *
  WHERE $imposedBy IS NULL AND $targets IS NULL AND $covers IS NULL AND $about IS NOT NULL
  // part: measures-about (subject: row)
  RETURN row
  UNION ALL
  WITH *
  WHERE $imposedBy IS NULL AND $targets IS NULL AND $covers IS NULL AND $about IS NULL
  MATCH (row:Measure)
  RETURN row
}

// The agreements about a subject, else those of the party, else all.
WITH $party AS party, $about AS wanted
CALL (party, wanted) {
  WITH *
  WHERE $about IS NOT NULL
  // part: agreements-about (subject: row)
  WITH *
  WHERE $party IS NULL OR EXISTS { (row)-[:PARTY]->(party) }
  RETURN row
  UNION ALL
  WITH *
  WHERE $about IS NULL AND $party IS NOT NULL
  MATCH (party)<-[:PARTY]-(row)
  RETURN row
  UNION ALL
  WITH *
  WHERE $about IS NULL AND $party IS NULL
  MATCH (row:Agreement)
  RETURN row
}

// The statements by which this speaker was quoted on this subject: those that were found, or all that are about it.
WITH this.speaker AS speaker, this.subject AS subject, this.said AS said
CALL (speaker, subject, said) {
  UNWIND said AS row
  RETURN row
  UNION ALL
  WITH *
  WHERE said IS NULL
  MATCH (speaker)<-[:MADE_BY]-(row:Statement)-[:ABOUT]->(subject)
  RETURN row
}

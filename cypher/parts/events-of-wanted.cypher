// The events that a timeline of what is wanted tells of: itself, and those that it took part in.
CALL (wanted) {
  WITH wanted
  WHERE wanted:Event
  RETURN wanted AS subject
  UNION
  MATCH (wanted)-[:PARTICIPATED_IN]->(subject)
  RETURN subject
}

// The agreements that a timeline of what is wanted tells of: itself, and those that bind it.
CALL (wanted) {
  WITH wanted
  WHERE wanted:Agreement
  RETURN wanted AS subject
  UNION
  MATCH (wanted)<-[:PARTY]-(subject)
  RETURN subject
}

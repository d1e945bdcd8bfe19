// The agreements that a timeline of what is wanted tells of: itself, and those about it.
CALL (wanted) {
  WITH wanted
  WHERE wanted:Agreement
  RETURN wanted AS subject
  UNION
  // part: agreements-about
  RETURN subject
}

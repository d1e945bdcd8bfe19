// The measures that a timeline of what is wanted tells of: itself, and those about it.
CALL (wanted) {
  WITH wanted
  WHERE wanted:Measure
  RETURN wanted AS subject
  UNION
  // part: measures-about
  RETURN subject
}

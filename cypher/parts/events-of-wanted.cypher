// The events that a timeline of what is wanted tells of: itself, and those about it.
CALL (wanted) {
  WITH wanted
  WHERE wanted:Event
  RETURN wanted AS subject
  UNION
  // part: events-about
  RETURN subject
}

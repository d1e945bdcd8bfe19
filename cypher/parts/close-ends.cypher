// What statements are about that are found at a level of closeness to what is wanted: at 0 it itself, at 1 what is narrower,
// at 2 what concerns or covers one of these or has it as a party.
CALL (wanted, level) {
  WITH *
  WHERE level = 0
  RETURN wanted AS end
  UNION
  WITH *
  WHERE level = 1 AND $includeNarrower
  MATCH (wanted)<-[:BROADER*1..]-(end)
  RETURN end
  UNION
  WITH *
  WHERE level = 2
  // part: narrower-subjects
  // part: leading-to-subject
  RETURN end
}

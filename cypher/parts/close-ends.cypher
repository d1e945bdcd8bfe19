// What statements are about that are found at a level of closeness to what is wanted: at 0 it itself, at 1 what is narrower,
// at 2 what concerns or covers one of these or has it as a party, as far as articles of a day tell.
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
  MATCH (wanted)<-[:BROADER*0..]-(subject)
  WHERE $includeNarrower OR subject = wanted
  WITH DISTINCT subject
  MATCH (subject)<-[link:CONCERNS|COVERS|PARTY]-(end)
  WHERE $knownAt IS NULL OR link.knownFrom <= date($knownAt)
  RETURN end
}

// How many statements `whoSaid` finds of each entity where nothing narrows it, counted anew; what is known already is not written again.
MATCH (wanted:Entity)
CALL (wanted) {
  CALL (wanted) {
    MATCH (wanted)<-[:BROADER*0..]-(subject)
    WITH DISTINCT subject
    MATCH (subject)<-[:CONCERNS|COVERS|PARTY*0..1]-(end)
    WITH DISTINCT end
    MATCH (end)<-[:ABOUT]-(statement)
    RETURN statement
    UNION
    MATCH (wanted)<-[:MENTIONS]-(statement)
    RETURN statement
  }
  RETURN count(statement) AS found
}
WITH wanted, found
WHERE wanted.whoSaidCount IS NULL OR wanted.whoSaidCount <> found
SET wanted.whoSaidCount = found

// What an entity knows of how many statements `whoSaid` finds is what there are. Entities know nothing of it while a collection is loaded.
MATCH (wanted:Entity)
CALL (wanted) {
  CALL (wanted) {
    MATCH (wanted)<-[:BROADER*0..]-()<-[:CONCERNS|COVERS|PARTY*0..1]-()<-[:ABOUT]-(statement:Statement)
    RETURN statement
    UNION
    MATCH (wanted)<-[:MENTIONS]-(statement:Statement)
    RETURN statement
  }
  RETURN count(statement) AS found
}
WITH wanted, found
WHERE
  wanted.whoSaidCount <> found OR
  wanted.whoSaidCount IS NULL AND
  NOT EXISTS {
    (load:Load)
    WHERE load.endedAt IS NULL
  }
RETURN wanted.id AS id

// The agreements about what is wanted or something narrower: they concern it, have it as a party, were reached there, extend or replace
// it, or changed, or are said to have changed, this measure or one that covers or concerns such things.
CALL (wanted) {
  MATCH (wanted)<-[:BROADER*0..]-()<-[:AGREEMENT_LINK]-(subject:Agreement)
  RETURN subject
  UNION
  MATCH (wanted)<-[:BROADER*0..]-()<-[:COVERS|CONCERNS*0..1]-(:Measure)-[:CHANGE_TYPE]->(subject:Agreement)
  RETURN subject
}

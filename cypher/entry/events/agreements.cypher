// Agreements of a party, and about a subject: they concern it or something narrower, have it as a party, were reached there, extend
// or replace it, or changed, or are said to have changed, this measure or one that covers or concerns such things.
WITH $party AS party, $about AS subject
MATCH (row:Agreement)
WHERE
  ($party IS NULL OR EXISTS { (row)-[:PARTY]->(party) }) AND
  ($about IS NULL OR
    EXISTS { (row)-[:CONCERNS|PARTY|REACHED_AT|EXTENDS|SUPERSEDES]->()-[:BROADER*0..]->(subject) } OR
    EXISTS { (row)<-[:CHANGE_TYPE]-(:Measure)-[:COVERS|CONCERNS*0..1]->()-[:BROADER*0..]->(subject) })

// What was said leads to what is wanted: it is about it, something narrower, or what concerns or covers one of these or has it
// as a party; or it names it.
WITH *
WHERE
  $about IS NULL OR
  EXISTS {
    MATCH (row)-[:ABOUT]->()-[:CONCERNS|COVERS|PARTY*0..1]->()-[:BROADER*0..]->(wider)
    WHERE wider = wanted
  } OR
  EXISTS {
    MATCH (row)-[:MENTIONS]->(named)
    WHERE named = wanted
  }

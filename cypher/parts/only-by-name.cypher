// A statement that mentions what is wanted is found in no other way.
WITH *
WHERE
  NOT EXISTS {
    MATCH (statement)-[closer:ABOUT]->()-[links:CONCERNS|COVERS|PARTY*0..1]->(subject)-[:BROADER*0..]->(wider)
    WHERE
      wider = wanted AND
      ($includeNarrower OR subject = wanted) AND
      ($knownAt IS NULL OR all(link IN [closer] + links WHERE link.knownFrom <= date($knownAt)))
  }

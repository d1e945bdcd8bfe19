// Every claim cites a passage that is in the graph, and the entity has a second claim on the same property.
MATCH (claim:Claim)
WHERE
  NOT EXISTS { (:Citation {id: claim.citation})-[:OF]->(:Article) } OR
  NOT EXISTS {
    (claim)<-[:CLAIMED]-(:Entity)-[:CLAIMED]->(other:Claim)
    WHERE other <> claim AND other.property = claim.property
  }
RETURN claim.id AS id

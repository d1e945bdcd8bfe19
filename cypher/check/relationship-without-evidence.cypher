// Every relationship between entities cites at least one passage that is in the graph; QUOTED_ON is derived instead, and the
// members of blocs are named by an official list.
MATCH (from:Entity)-[relationship]->(to:Entity)
WHERE
  type(relationship) <> 'QUOTED_ON' AND
  relationship.source IS NULL AND
  (size(coalesce(relationship.citations, [])) = 0 OR
    any(citation IN relationship.citations WHERE NOT EXISTS { (:Citation {id: citation})-[:OF]->(:Article) }))
RETURN coalesce(relationship.key, type(relationship) + '|' + from.id + '|' + to.id) AS id

// Every entity, statement, status change and provision cites at least one passage that is in the graph.
MATCH (node:Entity|Statement|StatusChange|Provision)
WHERE
  node.hash IS NOT NULL AND
  (size(coalesce(node.citations, [])) = 0 OR
    any(citation IN node.citations WHERE NOT EXISTS { (:Citation {id: citation})-[:OF]->(:Article) }))
RETURN node.id AS id

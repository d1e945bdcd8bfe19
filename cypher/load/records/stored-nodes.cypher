// Every node that the loader keeps, with the hash of what it holds.
MATCH (node:Entity|Statement|Article|StatusChange|Provision|Claim|Citation|Name)
WHERE node.hash IS NOT NULL
RETURN node.id AS key, node.hash AS hash, elementId(node) AS element

// Every relationship that the loader keeps, with the hash of what it holds.
MATCH (:Entity|Statement|Article|StatusChange|Provision|Claim|Citation|Name)-[relationship]->()
WHERE relationship.hash IS NOT NULL
RETURN relationship.key AS key, relationship.hash AS hash, elementId(relationship) AS element

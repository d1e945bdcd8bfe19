// Agreements of a party.
WITH $party AS party
MATCH (row:Agreement)
WHERE $party IS NULL OR EXISTS { (row)-[:PARTY]->(party) }

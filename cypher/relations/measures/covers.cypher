// The goods that this measure is about.
MATCH (this)-[:COVERS]->(row)

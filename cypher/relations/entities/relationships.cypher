// All relationships of this entity of the types asked for, in both directions.
MATCH (this)-[row]-()
WHERE type(row) IN $types

// Entities of the labels asked for, all where none is.
MATCH (row:Entity)
WHERE $labels IS NULL OR any(label IN labels(row) WHERE label IN $labels)

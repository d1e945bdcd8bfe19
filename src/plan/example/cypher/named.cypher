// Who or what has this name.
MATCH (row:Film|Person {name: $name})
WHERE $label IS NULL OR $label IN labels(row)

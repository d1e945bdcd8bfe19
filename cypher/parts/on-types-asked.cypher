// Only what was said on subjects of the types asked for.
WITH *
WHERE $labels IS NULL OR any(label IN labels(endNode(row)) WHERE label IN $labels)

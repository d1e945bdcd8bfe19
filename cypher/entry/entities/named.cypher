// The entities that a folded name fits best: an id before a slug, a code, a name, an alias, a possessive form.
MATCH (:Name {key: $name})-[naming:NAMES]->(named:Entity)
WHERE $label IS NULL OR $label IN labels(named)
WITH naming.rank AS rank, collect(named) AS fitting
ORDER BY rank
LIMIT 1
UNWIND fitting AS row

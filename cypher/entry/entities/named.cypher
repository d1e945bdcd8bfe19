// The entities that the best reading of a reference fits best: an id before a slug, a code, a name, an alias, a derived name.
UNWIND $name AS reading
MATCH (:Name {key: reading.key})-[naming:NAMES]->(named:Entity)
WHERE $label IS NULL OR $label IN labels(named)
WITH reading.place AS place, naming.rank AS rank, collect(named) AS fitting
ORDER BY place, rank
LIMIT 1
UNWIND fitting AS row

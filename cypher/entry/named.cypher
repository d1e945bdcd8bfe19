// The entities that a folded name fits best: an id before a slug, a code, a name, an alias.
MATCH (:Name {key: $name})-[naming:NAMES]->(named:Entity)
WHERE $label IS NULL OR $label IN labels(named)
WITH collect({node: named, rank: naming.rank}) AS fits, min(naming.rank) AS best
UNWIND [fit IN fits WHERE fit.rank = best | fit.node] AS row

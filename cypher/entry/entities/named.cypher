// The entities that the best reading of a reference fits best: an id before a slug, a code, a name, an alias, a derived name. A person's
// name is no slug unless it is written as one, since several may have it.
UNWIND $name AS reading
MATCH (:Name {key: reading.key})-[naming:NAMES]->(named:Entity)
WHERE ($label IS NULL OR $label IN labels(named)) AND reading.label IN labels(named) AND naming.rank <= reading.rank
WITH
  named,
  reading.place AS place,
  CASE
    WHEN naming.rank = 1 AND named:Person AND NOT reading.isSlug THEN 3
    ELSE naming.rank
  END AS rank
WITH place, rank, collect(named) AS fitting
ORDER BY place, rank
LIMIT 1
UNWIND fitting AS row

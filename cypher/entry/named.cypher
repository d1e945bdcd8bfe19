// The entities that a folded name fits best: an id before a slug, a code, a name, an alias.
MATCH (:Name {key: $name})-[naming:NAMES]->(row:Entity)
WHERE
  ($label IS NULL OR $label IN labels(row)) AND
  NOT EXISTS {
    MATCH (:Name {key: $name})-[better:NAMES]->(other:Entity)
    WHERE better.rank < naming.rank AND ($label IS NULL OR $label IN labels(other))
  }

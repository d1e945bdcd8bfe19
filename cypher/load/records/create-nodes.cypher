// $rows: labels, properties, counts (numbers that become integers), days (texts that become dates).
UNWIND $rows AS row
CREATE (node:$(row.labels))
SET node = row.properties
FOREACH (name IN keys(row.counts) |
  SET node[name] = toInteger(row.counts[name])
)
FOREACH (name IN keys(row.days) |
  SET node[name] = date(row.days[name])
)
RETURN node.id AS key, elementId(node) AS element

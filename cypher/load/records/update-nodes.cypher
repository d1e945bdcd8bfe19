// $rows: element, properties, counts (numbers that become integers), days (texts that become dates); nothing of what the node held stays but
// the day on which it was added.
UNWIND $rows AS row
MATCH (node)
WHERE elementId(node) = row.element
WITH row, node, node.addedOn AS addedOn
SET node = row.properties, node.addedOn = addedOn
FOREACH (name IN keys(row.counts) |
  SET node[name] = toInteger(row.counts[name])
)
FOREACH (name IN keys(row.days) |
  SET node[name] = date(row.days[name])
)

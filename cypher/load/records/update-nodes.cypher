// $rows: element, properties, counts (numbers that become integers), days (texts that become dates); nothing of what the node held stays.
UNWIND $rows AS row
MATCH (node)
WHERE elementId(node) = row.element
SET node = row.properties
FOREACH (name IN keys(row.counts) |
  SET node[name] = toInteger(row.counts[name])
)
FOREACH (name IN keys(row.days) |
  SET node[name] = date(row.days[name])
)

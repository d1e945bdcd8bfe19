// $rows: type, from and to (element ids), properties, counts (numbers and lists of them that become integers), days (texts that become dates).
UNWIND $rows AS row
MATCH (from)
WHERE elementId(from) = row.from
MATCH (to)
WHERE elementId(to) = row.to
CREATE (from)-[relationship:$(row.type)]->(to)
SET relationship = row.properties
FOREACH (name IN keys(row.counts) |
  SET relationship[name] = coalesce(toIntegerOrNull(row.counts[name]), toIntegerList(row.counts[name]))
)
FOREACH (name IN keys(row.days) |
  SET relationship[name] = date(row.days[name])
)

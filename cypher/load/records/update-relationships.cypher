// $rows: element, properties, counts (numbers and lists of them that become integers), days (texts that become dates); nothing of what the relationship held stays.
UNWIND $rows AS row
MATCH ()-[relationship]->()
WHERE elementId(relationship) = row.element
SET relationship = row.properties
FOREACH (name IN keys(row.counts) |
  SET relationship[name] = coalesce(toIntegerOrNull(row.counts[name]), toIntegerList(row.counts[name]))
)
FOREACH (name IN keys(row.days) |
  SET relationship[name] = date(row.days[name])
)

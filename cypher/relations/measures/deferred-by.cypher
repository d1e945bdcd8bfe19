// The relationships to what deferred this measure, earliest end first.
MATCH (this)-[row:DEFERRED_BY]->(by)
WITH row, by
ORDER BY row.untilEarliest, by.id

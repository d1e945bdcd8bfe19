// The positions that this person holds or held, newest first.
MATCH (this)-[row:HOLDS]->()
WITH row
ORDER BY coalesce(row.fromEarliest, date('0001-01-01')) DESC, row.key

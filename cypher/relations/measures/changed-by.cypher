// The relationships of one type to what changed this measure, earliest first, undated last.
MATCH (this)-[row:CHANGE_TYPE]->()
WHERE type(row) = $type
WITH row
ORDER BY row.onEarliest, row.untilEarliest, row.key

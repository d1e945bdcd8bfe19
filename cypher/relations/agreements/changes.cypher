// The relationships of measures that this agreement changed, earliest first, undated last.
MATCH (this)<-[row:CHANGE_TYPE]-()
WITH row
ORDER BY row.onEarliest, row.untilEarliest, row.key

// The relationships to the measures that this measure answers, earliest first, undated last.
MATCH (this)-[row:RETALIATED_AGAINST]->(trigger)
WITH row, trigger
ORDER BY trigger.sortOn = date('0001-01-01'), trigger.sortOn, trigger.id

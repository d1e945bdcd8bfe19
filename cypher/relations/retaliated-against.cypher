// The relationships to the measures that this measure answers, earliest first.
MATCH (this)-[row:RETALIATED_AGAINST]->(trigger)
WITH row, trigger
ORDER BY trigger.sortOn, trigger.id

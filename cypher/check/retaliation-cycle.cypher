// No measure answers itself, however long the way round.
MATCH (measure:Measure)-[:RETALIATED_AGAINST]->+(again:Measure)
WHERE again = measure
RETURN DISTINCT measure.id AS id

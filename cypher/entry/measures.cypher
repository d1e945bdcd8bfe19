// Every measure.
MATCH (row:Measure)

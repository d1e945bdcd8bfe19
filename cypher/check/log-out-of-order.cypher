// A measure's log counts from 1 without gaps, goes forward in time and ends with the measure's status.
MATCH (measure:Measure)
WITH
  measure,
  COLLECT {
    MATCH (measure)-[:CHANGED]->(change:StatusChange)
    RETURN change
    ORDER BY change.position
  } AS log
WHERE
  size(log) = 0 OR
  any(place IN range(1, size(log)) WHERE log[place - 1].position <> place) OR
  measure.status <> log[size(log) - 1].status OR
  any(
    later IN log
    WHERE any(earlier IN log WHERE earlier.position < later.position AND later.onLatest < earlier.onEarliest)
  )
RETURN measure.id AS id

// A measure affects whom the argument names, as far as articles of a day tell.
WITH *
WHERE
  $targets IS NULL OR
  EXISTS {
    MATCH (measure)-[aim:TARGETS]->(target)
    WHERE aim.how <> 'EXCLUDED' AND ($knownAt IS NULL OR aim.knownFrom <= date($knownAt))
  }

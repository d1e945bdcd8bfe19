// A measure is of a kind, known by a day, and deferred or not.
WITH *
WHERE
  ($kinds IS NULL OR measure.kind IN $kinds) AND
  ($knownAt IS NULL OR measure.knownFrom <= date($knownAt)) AND
  ($deferred IS NULL OR
    $deferred =
    EXISTS {
      MATCH (measure)-[deferral:DEFERRED_BY]->()
      WHERE $knownAt IS NULL OR deferral.knownFrom <= date($knownAt)
    })

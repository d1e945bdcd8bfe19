// How many measures that are where all count; null where not.
WITH
  CASE
    WHEN
      $kinds IS NULL AND
      $statuses IS NULL AND
      $imposedBy IS NULL AND
      $targets IS NULL AND
      $covers IS NULL AND
      $about IS NULL AND
      $announcedFrom IS NULL AND
      $announcedTo IS NULL AND
      $deferred IS NULL AND
      $everInForce IS NULL AND
      $certainty IS NULL AND
      $asOf IS NULL AND
      $knownAt IS NULL
      THEN COUNT { (this)<-[:IMPOSED_BY]-() }
  END AS row

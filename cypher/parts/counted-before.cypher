// How many statements lead to what is wanted where all count, as the graph knows since the last load; null where some do not, and while a
// collection is loaded.
WITH
  CASE
    WHEN
      $speaker IS NULL AND
      $country IS NULL AND
      $alsoAbout IS NULL AND
      $mode IS NULL AND
      $from IS NULL AND
      $to IS NULL AND
      $certainty IS NULL AND
      $closeness IS NULL AND
      $knownAt IS NULL AND
      $includeNarrower
      THEN wanted.whoSaidCount
  END AS row

// Keeps measures by kind, deferral, day of announcement, status and whether they were in force, as of a day, known by a day.
// part: of-kind (measure: row)
// part: on-days-asked (measure: row)
WITH *
WHERE
  $certainty IS NULL OR
  EXISTS {
    // part: certainty-as-asked (measure: row)
    WITH certainty
    WHERE certainty = $certainty
    RETURN certainty
  }

// In what the printings of this statement differ, as far as articles of a day tell; who gives nothing does not differ.
UNWIND ['MODE', 'EXCERPT', 'SPEAKER', 'ROLE'] AS row
WITH this, row
WHERE
  COUNT {
    MATCH (this)-[printing:REPORTED_IN]->()
    WHERE $knownAt IS NULL OR printing.knownFrom <= date($knownAt)
    WITH
      CASE row
        WHEN 'MODE' THEN printing.mode
        WHEN 'EXCERPT' THEN printing.excerpt
        WHEN 'SPEAKER' THEN printing.speaker
        ELSE toLower(printing.role)
      END AS given
    WHERE given IS NOT NULL
    RETURN DISTINCT given
  } >
  1

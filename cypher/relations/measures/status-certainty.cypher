// Whether this measure has its status of a day for certain; null where it has none. Without a day it is the last one reported.
// part: standing-on-a-day (measure: this)
WITH
  CASE
    WHEN
      $asOf IS NULL OR
      EXISTS {
        // part: surely-standing (measure: this, entry: sure)
        RETURN sure
      }
      THEN 'CERTAIN'
    ELSE 'POSSIBLE'
  END AS row

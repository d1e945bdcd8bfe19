// The measures that this country or body imposed, as far as articles of a day tell, behind the cursor, newest first by an
// index in that order.
MATCH (row)-[imposing:IMPOSED_BY]->()
WHERE
  imposing.end = this.id AND
  imposing.sortOn <= coalesce(date($after[0]), date('9999-12-31')) AND
  imposing.start IS NOT NULL AND
  ($knownAt IS NULL OR imposing.knownFrom <= date($knownAt))
WITH row, imposing.end AS end, imposing.sortOn AS day, imposing.start AS shown
WHERE $after IS NULL OR day < date($after[0]) OR shown < $after[1]

// The measures that this country or body imposed, as far as articles of a day tell, before the cursor, oldest first by an
// index in that order.
MATCH (row)-[imposing:IMPOSED_BY]->()
WHERE
  imposing.end = this.id AND
  imposing.sortOn >= coalesce(date($before[0]), date('0001-01-01')) AND
  imposing.start IS NOT NULL AND
  ($knownAt IS NULL OR imposing.knownFrom <= date($knownAt))
WITH row, imposing.end AS end, imposing.sortOn AS day, imposing.start AS shown
WHERE $before IS NULL OR day > date($before[0]) OR shown > $before[1]

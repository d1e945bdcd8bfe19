// All measures of the imposer by kind and announcement, to be counted: an index knows them, and none is read.
WITH $imposedBy AS imposer
MATCH ()-[imposing:IMPOSED_BY]->()
WHERE
  imposing.end = imposer.id AND
  ($kinds IS NULL OR imposing.listedKind IN $kinds) AND
  imposing.listedKind IS NOT NULL AND
  imposing.listedUntil >= coalesce(date($announcedFrom), date('0001-01-01')) AND
  ($announcedFrom IS NULL OR imposing.listedUntil > date('0001-01-01'))
WITH imposing.end AS row

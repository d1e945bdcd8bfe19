// The newest measures of the imposer behind the cursor, by an index in that order, kept by kind and announcement.
WITH $imposedBy AS imposer
MATCH (row)-[imposing:IMPOSED_BY]->()
WHERE
  imposing.end = imposer.id AND
  imposing.sortOn <= coalesce(date($after[0]), date('9999-12-31')) AND
  imposing.start IS NOT NULL
WITH row, imposing.end AS end, imposing.sortOn AS day, imposing.start AS shown
WHERE
  ($after IS NULL OR day < date($after[0]) OR shown < $after[1]) AND
  ($kinds IS NULL OR row.kind IN $kinds) AND
  ($announcedFrom IS NULL OR row.announcedOnLatest >= date($announcedFrom))

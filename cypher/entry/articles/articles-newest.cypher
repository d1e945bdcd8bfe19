// The newest articles behind the cursor, as many as a page needs, by an index in that order.
MATCH (row:Article)
WHERE
  row.sortOn <= coalesce(date($after[0]), date('9999-12-31')) AND
  row.id IS NOT NULL AND
  ($after IS NULL OR row.sortOn < date($after[0]) OR row.id < $after[1])
WITH row
ORDER BY row.sortOn DESC, row.id DESC
LIMIT toInteger($limit)

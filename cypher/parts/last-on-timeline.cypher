// Entries of a timeline behind the cursor, as many as a page needs, newest first.
WITH subject, change, day, kind, key
WHERE $after IS NULL OR day < date($after[0]) OR kind > $after[1] OR kind = $after[1] AND key > $after[2]
RETURN subject, change, day, kind, key
ORDER BY day DESC, key
LIMIT toInteger($limit)

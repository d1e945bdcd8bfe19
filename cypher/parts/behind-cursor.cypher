// What an index lists of a level of closeness, from behind the cursor on.
WITH statement, said.end AS at, said.sortOn AS day, said.start AS shown, wanted, level
WHERE $after IS NULL OR level > $after[0] OR day < date($after[1]) OR shown < $after[2]

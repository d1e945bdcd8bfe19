// What an index lists of a level of closeness, once each, from behind the cursor on.
WITH DISTINCT said.end AS at, said.sortOn AS day, said.shows AS shown, wanted, level
WHERE $after IS NULL OR level > $after[0] OR day < date($after[1]) OR shown < $after[2]

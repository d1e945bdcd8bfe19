// What was said is listed from behind the cursor on, in a span of time: an index of relationships gives it newest first.
WITH *
WHERE said.end = this.id AND ($after IS NULL OR said.sortOn <= date($after[0]))
// part: said-in-span
WITH row, said.end AS end, said.sortOn AS day, said.start AS shown
WHERE $after IS NULL OR day < date($after[0]) OR shown < $after[1]

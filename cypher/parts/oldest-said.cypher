// What was said is listed from the end of the list up to the cursor, in a span of time: an index of relationships gives it
// oldest first.
WITH *
WHERE said.end = this.id AND ($before IS NULL OR said.sortOn >= date($before[0]))
// part: said-in-span
WITH row, said.end AS end, said.sortOn AS day, said.start AS shown
WHERE $before IS NULL OR day > date($before[0]) OR shown > $before[1]

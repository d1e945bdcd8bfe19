// The measures that affect this country or body, itself or as a member of a group, as far as articles of a day tell.
WITH this AS target
// part: aiming-at-target (measure: row)
WITH row

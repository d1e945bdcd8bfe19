// Keeps as many rows as a page from the end needs, the oldest.
WITH row, end, day, shown
ORDER BY end, day, shown
LIMIT toInteger($limit)

// Keeps as many rows as a page needs, the newest.
WITH row, end, day, shown
ORDER BY end DESC, day DESC, shown DESC
LIMIT toInteger($limit)

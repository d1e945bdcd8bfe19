// As many as the page needs, in the order of the index.
WITH statement, at, day, shown
ORDER BY at DESC, day DESC, shown DESC
LIMIT toInteger($limit)
RETURN statement, day, shown

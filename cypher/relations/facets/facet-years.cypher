// In which years how many of these statements were possibly made, the latest first.
WITH
  COLLECT {
    UNWIND this.found AS statement
    WITH statement
    WHERE statement.saidOnEarliest IS NOT NULL
    UNWIND range(statement.saidOnEarliest.year, statement.saidOnLatest.year) AS year
    WITH right('000' + toString(year), 4) AS value
    RETURN value
    ORDER BY value
  } AS listed
// part: tally
WITH {year: value, statements: statements} AS row
ORDER BY row.year DESC

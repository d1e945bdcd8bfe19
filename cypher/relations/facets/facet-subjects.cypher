// How many of these statements are about each thing.
WITH
  COLLECT {
    UNWIND this.found AS statement
    MATCH (statement)-[said:ABOUT]->()
    WHERE said.knownFrom <= coalesce(date(this.knownAt), said.knownFrom)
    WITH said.end AS value
    RETURN value
    ORDER BY value
  } AS listed
// part: tally
LIMIT toInteger($first)
MATCH (subject:Entity {id: value})
WITH {subject: subject, statements: statements} AS row
ORDER BY row.statements DESC, row.subject.id

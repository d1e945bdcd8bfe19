// $after: an id. The words of the next statements by id in all their printings, and what each leads to, for the check of what
// statements name.
MATCH (statement:Statement)
WHERE statement.id > $after
WITH statement
ORDER BY statement.id
LIMIT 10000
RETURN
  statement.id AS id,
  COLLECT {
    MATCH (statement)-[printing:REPORTED_IN]->()
    UNWIND [printing.gist, printing.excerpt] AS text
    WITH text
    WHERE text IS NOT NULL
    RETURN DISTINCT text
  } AS texts,
  COLLECT {
    MATCH (statement)-[:ABOUT]->(subject)
    RETURN subject.id
  } AS about,
  COLLECT {
    MATCH (statement)-[:MENTIONS]->(named)
    WHERE NOT EXISTS { (statement)-[:ABOUT]->(named) }
    RETURN named.id
  } AS mentions,
  coalesce(statement.exceptions, []) AS exceptions

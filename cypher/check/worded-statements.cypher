// $after: an id. The words of the next statements by id, and what each leads to, for the check of what statements name.
MATCH (statement:Statement)
WHERE statement.id > $after
WITH statement
ORDER BY statement.id
LIMIT 10000
RETURN
  statement.id AS id,
  statement.gist AS gist,
  statement.excerpt AS excerpt,
  COLLECT {
    MATCH (statement)-[:ABOUT]->(subject)
    RETURN subject.id
  } AS about,
  COLLECT {
    MATCH (statement)-[:MENTIONS]->(named)
    RETURN named.id
  } AS mentions,
  coalesce(statement.exceptions, []) AS exceptions

// Every statement has one speaker, a subject and an article that reports it.
MATCH (statement:Statement)
WHERE
  COUNT { (statement)-[:MADE_BY]->(:Person|Organization) } <> 1 OR
  NOT EXISTS { (statement)-[:ABOUT]->(:Entity) } OR
  NOT EXISTS { (statement)-[:REPORTED_IN]->(:Article) }
RETURN statement.id AS id

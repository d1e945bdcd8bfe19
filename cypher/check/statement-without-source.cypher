// Every statement has a speaker, a subject and an article that prints it.
MATCH (statement:Statement)
WHERE
  NOT EXISTS { (statement)-[:MADE_BY {place: 1}]->(:Person|Organization) } OR
  NOT EXISTS { (statement)-[:ABOUT]->(:Entity) } OR
  NOT EXISTS { (statement)-[:REPORTED_IN {place: 1}]->(:Article) }
RETURN statement.id AS id

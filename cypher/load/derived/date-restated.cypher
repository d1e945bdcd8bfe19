// Gives the relationships of statements that restate the days of what they restate, since lists show that.
MATCH (printing:Statement)-[:RESTATES]->(first:Statement)
MATCH (printing)-[link:MADE_BY|SPOKEN_FOR|ABOUT|MENTIONS]->()
WHERE
  link.sortOn <> first.sortOn OR
  link.sortUntil <> first.saidOnLatest OR
  (link.sortUntil IS NULL) <> (first.saidOnLatest IS NULL)
SET link.sortOn = first.sortOn, link.sortUntil = first.saidOnLatest

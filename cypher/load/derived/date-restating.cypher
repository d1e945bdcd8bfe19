// $ids of statements that restate others: their relationships get the days of what they restate, since lists show that.
UNWIND $ids AS id
MATCH (printing:Statement {id: id})-[:RESTATES]->(first:Statement)
MATCH (printing)-[link:MADE_BY|SPOKEN_FOR|ABOUT|MENTIONS]->()
SET link.sortOn = first.sortOn, link.sortUntil = first.saidOnLatest

// The same as load/derived/date-restated, in transactions of its own: for an import, which is more than one transaction holds.
MATCH (printing:Statement)-[:RESTATES]->(first:Statement)
CALL (printing, first) {
  MATCH (printing)-[link:MADE_BY|SPOKEN_FOR|ABOUT|MENTIONS]->()
  SET link.sortOn = first.sortOn, link.sortUntil = first.saidOnLatest
} IN TRANSACTIONS OF 10000 ROWS

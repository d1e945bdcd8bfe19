// The person or body that made this statement: the closest one that an article of a day gives.
MATCH (this)-[made:MADE_BY]->(row)
// part: closest-speaker

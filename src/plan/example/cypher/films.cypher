// The films of a person, of one kind of work or of any.
MATCH (this)-[work:ACTED_IN|DIRECTED]->(row:Film)
WHERE $work IS NULL OR type(work) = $work

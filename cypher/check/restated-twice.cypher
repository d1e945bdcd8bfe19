// A statement that restates points to the first of its utterance, never to one that itself restates.
MATCH (statement:Statement)-[:RESTATES]->(:Statement)-[:RESTATES]->(:Statement)
RETURN DISTINCT statement.id AS id

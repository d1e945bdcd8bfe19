// What this country or body produces, supplies or processes.
MATCH (this)-[row:PRODUCES|SUPPLIES|PROCESSES]->()
WHERE type(row) = $type

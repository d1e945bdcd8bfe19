// The countries and bodies that this measure affects; exempt ones are left out.
MATCH (this)-[aim:TARGETS]->(row)
WHERE aim.how <> 'EXCLUDED'
WITH row
ORDER BY row.sortName, row.id

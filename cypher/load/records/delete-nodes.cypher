// $rows: element. Takes along relationships that others hung on.
UNWIND $rows AS row
MATCH (node)
WHERE elementId(node) = row.element
DETACH DELETE node

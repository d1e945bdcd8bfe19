// $rows: element.
UNWIND $rows AS row
MATCH ()-[relationship]->()
WHERE elementId(relationship) = row.element
DELETE relationship

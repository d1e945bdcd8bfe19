// $rows: record (JSON). Keeps relationships to what stands further on in the collection.
UNWIND $rows AS row
CREATE (waiting:Waiting)
SET waiting = row

// $count: how many relationships at most that waited for what they join are taken out.
MATCH (waiting:Waiting)
WITH waiting
LIMIT toInteger($count)
WITH waiting, waiting.record AS record
DELETE waiting
RETURN record

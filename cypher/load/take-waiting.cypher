// $count: how many relationships at most that waited for what they join are taken out.
MATCH (waiting:Waiting)
WITH waiting
LIMIT toInteger($count)
WITH waiting, waiting.place AS place, waiting.record AS record
DELETE waiting
RETURN place, record

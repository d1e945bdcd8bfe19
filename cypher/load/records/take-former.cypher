// $ids of statements. The days on which those were added that a load has removed from the graph; they are taken out.
UNWIND $ids AS id
MATCH (former:Former {id: id})
WITH former, former.id AS id, former.addedOn AS addedOn
DELETE former
RETURN id, addedOn

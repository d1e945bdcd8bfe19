// Who is said to expect, report or dispute this change.
UNWIND this.saidBy AS id
MATCH (row:Entity {id: id})

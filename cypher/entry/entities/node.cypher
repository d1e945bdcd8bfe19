// The node with this id.
MATCH (row:Entity|Statement|Article {id: $id})

// The statement with this id.
MATCH (row:Statement {id: this})

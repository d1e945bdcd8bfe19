// Every folded name stands once; that ids do, src/load/write/graph-schema.ts says of every label of the model.
CREATE CONSTRAINT name_key IF NOT EXISTS
FOR (node:Name)
REQUIRE node.key IS UNIQUE;

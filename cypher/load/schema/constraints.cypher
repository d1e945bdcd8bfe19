// A folded name stands once: the entities that go by it are joined to it.
CREATE CONSTRAINT name_key IF NOT EXISTS
FOR (node:Name)
REQUIRE node.key IS UNIQUE;

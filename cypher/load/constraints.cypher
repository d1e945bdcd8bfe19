// Every id stands once within its label, and every folded name once.
CREATE CONSTRAINT entity_id IF NOT EXISTS
FOR (node:Entity)
REQUIRE node.id IS UNIQUE;

CREATE CONSTRAINT person_id IF NOT EXISTS
FOR (node:Person)
REQUIRE node.id IS UNIQUE;

CREATE CONSTRAINT country_id IF NOT EXISTS
FOR (node:Country)
REQUIRE node.id IS UNIQUE;

CREATE CONSTRAINT organization_id IF NOT EXISTS
FOR (node:Organization)
REQUIRE node.id IS UNIQUE;

CREATE CONSTRAINT commodity_id IF NOT EXISTS
FOR (node:Commodity)
REQUIRE node.id IS UNIQUE;

CREATE CONSTRAINT topic_id IF NOT EXISTS
FOR (node:Topic)
REQUIRE node.id IS UNIQUE;

CREATE CONSTRAINT measure_id IF NOT EXISTS
FOR (node:Measure)
REQUIRE node.id IS UNIQUE;

CREATE CONSTRAINT agreement_id IF NOT EXISTS
FOR (node:Agreement)
REQUIRE node.id IS UNIQUE;

CREATE CONSTRAINT event_id IF NOT EXISTS
FOR (node:Event)
REQUIRE node.id IS UNIQUE;

CREATE CONSTRAINT statement_id IF NOT EXISTS
FOR (node:Statement)
REQUIRE node.id IS UNIQUE;

CREATE CONSTRAINT article_id IF NOT EXISTS
FOR (node:Article)
REQUIRE node.id IS UNIQUE;

CREATE CONSTRAINT citation_id IF NOT EXISTS
FOR (node:Citation)
REQUIRE node.id IS UNIQUE;

CREATE CONSTRAINT status_change_id IF NOT EXISTS
FOR (node:StatusChange)
REQUIRE node.id IS UNIQUE;

CREATE CONSTRAINT claim_id IF NOT EXISTS
FOR (node:Claim)
REQUIRE node.id IS UNIQUE;

CREATE CONSTRAINT graph_id IF NOT EXISTS
FOR (node:Graph)
REQUIRE node.id IS UNIQUE;

CREATE CONSTRAINT name_id IF NOT EXISTS
FOR (node:Name)
REQUIRE node.id IS UNIQUE;

CREATE CONSTRAINT name_key IF NOT EXISTS
FOR (node:Name)
REQUIRE node.key IS UNIQUE;

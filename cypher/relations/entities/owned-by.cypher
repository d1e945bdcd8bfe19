// The relationships to the owners of this organization, the largest share first.
MATCH (this)-[row:OWNED_BY]->()

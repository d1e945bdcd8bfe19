// What this speaker was quoted on: the relationship itself, with how often and when.
MATCH (this)-[row:QUOTED_ON]->()

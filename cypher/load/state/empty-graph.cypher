// Removes all that the loader writes but the graph's own node, so that its version goes on counting.
MATCH (node:Entity|Statement|Article|StatusChange|Provision|Claim|Citation|Name|Load|Waiting)
CALL (node) {
  DETACH DELETE node
} IN TRANSACTIONS OF 5000 ROWS

// Removes all that the loader writes but the graph's own node, so that its version goes on counting. Of a statement the day on which it
// was added stays, for a load that brings it back.
MATCH (node:Entity|Statement|Article|StatusChange|Provision|Claim|Citation|Name|Load|Waiting)
CALL (node) {
  FOREACH (statement IN [one IN [node] WHERE one:Statement AND one.addedOn IS NOT NULL] |
    MERGE (former:Former {id: statement.id})
    SET former.addedOn = statement.addedOn
  )
  DETACH DELETE node
} IN TRANSACTIONS OF 5000 ROWS

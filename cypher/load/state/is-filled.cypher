// Whether the graph holds anything that the loader writes.
RETURN
  EXISTS { MATCH (:Entity|Statement|Article|StatusChange|Provision|Claim|Citation|Name|Load) } AS filled

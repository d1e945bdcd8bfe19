// The parties that deny this provision.
UNWIND this.disputedBy AS id
MATCH (row:Entity {id: id})

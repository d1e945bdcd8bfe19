// The parties that have said that they undertake this provision.
UNWIND this.confirmedBy AS id
MATCH (row:Entity {id: id})

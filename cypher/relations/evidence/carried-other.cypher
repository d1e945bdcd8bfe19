// What a relationship that a paragraph carries leads to.
MATCH (row:Entity {id: this.other})

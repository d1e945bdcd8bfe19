// The passage that carries this claim.
MATCH (place:Citation {id: this.citation})-[:OF]->(article:Article)
// part: citation

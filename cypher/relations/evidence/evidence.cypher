// The passages that carry this entity or entry of a log.
UNWIND this.citations AS id
MATCH (place:Citation {id: id})-[:OF]->(article)
// part: citation

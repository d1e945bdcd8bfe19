// A good with its codes and with all that is wider by name.
RETURN [
  wide.id,
  wide.hsCodes,
  COLLECT {
    MATCH (wide)-[:BROADER*1..]->(wider)
    RETURN wider.id
  }
]

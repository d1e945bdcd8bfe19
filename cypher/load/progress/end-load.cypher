// Notes that the whole collection is in the graph.
MATCH (load:Load {id: 'load'})
SET load.endedAt = datetime()

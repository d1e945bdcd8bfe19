// The graph's own node, made if need be; removing a property that is not there locks it, so that loads wait for one another.
MERGE (graph:Graph {id: 'graph'})
  ON CREATE SET graph.version = 0
REMOVE graph.lock
SET graph.stamp = coalesce(graph.stamp, randomUUID())
RETURN graph.version AS version, graph.schemaVersion AS schemaVersion

// The version of the schema that the graph was written by; null in an empty graph.
MATCH (graph:Graph {id: 'graph'})
RETURN graph.schemaVersion AS schemaVersion

// $version: the schema that the graph holds from now on. The one that it held before; null in an empty graph.
MATCH (graph:Graph {id: 'graph'})
WITH graph, graph.schemaVersion AS schemaVersion
SET graph.schemaVersion = toInteger($version)
RETURN schemaVersion

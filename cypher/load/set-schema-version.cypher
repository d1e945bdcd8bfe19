// $version: the schema that the graph holds from now on.
MATCH (graph:Graph {id: 'graph'})
SET graph.schemaVersion = toInteger($version)

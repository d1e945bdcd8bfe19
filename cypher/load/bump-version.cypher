// Says that a load changed something.
MATCH (graph:Graph {id: 'graph'})
SET graph.version = graph.version + 1
RETURN graph.version AS version

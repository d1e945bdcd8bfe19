// The stamp of the last load that changed something.
MATCH (graph:Graph {id: 'graph'})
RETURN graph.stamp AS stamp

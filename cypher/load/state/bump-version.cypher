// Says that a load changed something; the stamp sets this graph apart from every other one, even from one put in its place.
MATCH (graph:Graph {id: 'graph'})
SET graph.version = graph.version + 1, graph.stamp = randomUUID()
RETURN graph.version AS version

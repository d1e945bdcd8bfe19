import type { Graph } from '../../src/graph/index.ts'

/** All that the graph holds but the number of its loads, in an order that does not change. */
export async function readGraph(graph: Graph): Promise<string> {
  const nodes = await graph.read(
    'MATCH (n) WHERE NOT n:Graph AND NOT n:Load RETURN n.id AS id, labels(n) AS labels, n {.*} AS properties ORDER BY id',
  )
  const relationships = await graph.read(
    'MATCH (a)-[r]->(b) RETURN a.id AS start, type(r) AS type, b.id AS end, r {.*} AS properties ORDER BY start, type, end, r.key',
  )
  return JSON.stringify({ nodes, relationships }, sortKeys)
}

/** The order of a node's properties tells how it came to be, not what it holds. */
function sortKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
}

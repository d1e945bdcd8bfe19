import type { Graph } from '../../src/graph/index.ts'

/** How many nodes and relationships of entries the graph holds; those that wait for an end are not in it yet. */
export async function countRecords(graph: Graph): Promise<unknown> {
  const [row] = await graph.read(
    'MATCH (n) WHERE NOT n:Graph AND NOT n:Load AND NOT n:Waiting RETURN count(n) + COUNT { ()-->() } AS records',
  )
  return row?.records
}

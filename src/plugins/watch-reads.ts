import type { Graph } from '../graph.ts'

/** Does something around each read of a graph. */
export function watchReads(
  graph: Graph,
  around: <Rows>(read: () => Promise<Rows>, statement: string) => Promise<Rows>,
): Graph {
  return { ...graph, read: (statement, parameters) => around(() => graph.read(statement, parameters), statement) }
}

import type { Graph, Parameters } from '../../graph/index.ts'

type Rows = Awaited<ReturnType<Graph['read']>>
/** Runs the read that is watched; with a signal, until that is aborted. */
type WatchedRead = (signal?: AbortSignal) => Promise<Rows>

/** Does something around each read of a graph. */
export function watchReads(
  graph: Graph,
  around: (read: WatchedRead, statement: string, parameters?: Parameters) => Promise<Rows>,
): Graph {
  return {
    ...graph,
    read: (statement, parameters, given) =>
      around((signal = given) => graph.read(statement, parameters, signal), statement, parameters),
  }
}

import type { Graph } from '../graph.ts'

/** Runs the read that is watched; with a signal, until that is aborted. */
type WatchedRead<Rows> = (signal?: AbortSignal) => Promise<Rows>

/** Does something around each read of a graph. */
export function watchReads(
  graph: Graph,
  around: <Rows>(read: WatchedRead<Rows>, statement: string) => Promise<Rows>,
): Graph {
  return {
    ...graph,
    read: (statement, parameters, given) =>
      around((signal = given) => graph.read(statement, parameters, signal), statement),
  }
}

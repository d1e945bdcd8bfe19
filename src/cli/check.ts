import { readConfig } from '../config.ts'
import type { Graph } from '../graph/index.ts'
import { checkGraph } from '../load/check-graph.ts'
import type { Define } from './run.ts'
import { withGraph } from './with-graph.ts'

export const define: Define = (command, signal) =>
  command.action(() => withGraph(readConfig(), { report: console.log, signal, purpose: 'ask' }, report))

/** Prints each violation; any of them makes the command fail. */
async function report(graph: Graph): Promise<void> {
  const violations = await checkGraph(graph)
  for (const { invariant, id } of violations) console.error(`${invariant}: ${id}`)
  console.log(violations.length === 0 ? 'The graph is sound.' : `Violations in the graph: ${violations.length}.`)
  if (violations.length > 0) process.exitCode = 1
}

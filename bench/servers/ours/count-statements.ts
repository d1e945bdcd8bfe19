import type { Graph } from '../../../src/graph.ts'

/** A graph that tells the harness, when it asks by a message, how many statements it has read. */
export function countStatements(graph: Graph): Graph {
  let count = 0
  process.on('message', (message) => {
    if (message === 'count') process.send?.(count)
  })
  return {
    ...graph,
    read: (statement, parameters) => {
      count += 1
      return graph.read(statement, parameters)
    },
  }
}

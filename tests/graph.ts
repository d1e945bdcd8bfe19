import { inject } from 'vitest'
import { defaultLimits } from '../src/graph/limits.ts'
import { type Graph, openGraph } from '../src/graph.ts'

/** A busy machine may take long to plan a statement for the first time; tests of deadlines set their own. */
const patient = { ...defaultLimits, transactionTimeout: 60_000 }

/** Opens the tests' database with nothing in it but the constraints and indexes that earlier tests have made. */
export async function openTestGraph(): Promise<Graph> {
  const graph = openGraph(inject('neo4j'), patient)
  await graph.manage(['MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS'])
  return graph
}

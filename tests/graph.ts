import { inject } from 'vitest'
import { type Graph, openGraph } from '../src/graph.ts'

/** Opens the tests' database with nothing in it but the constraints and indexes that earlier tests have made. */
export async function openTestGraph(): Promise<Graph> {
  const graph = openGraph(inject('neo4j'))
  await graph.manage(['MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS'])
  return graph
}

import { inject } from 'vitest'
import { defaultLimits } from '../src/graph/limits.ts'
import { type Graph, type GraphAddress, openGraph } from '../src/graph.ts'

/** A busy machine may take long to plan a statement for the first time; tests of deadlines set their own. */
const patient = { ...defaultLimits, transactionTimeout: 60_000 }

/** The database that only the files of this worker fill, one after the other. */
export function databaseOfWorker(): GraphAddress {
  const address = inject('databases')[Number(process.env.VITEST_POOL_ID) - 1]
  if (!address) throw new Error(`There is no database for worker ${process.env.VITEST_POOL_ID}.`)
  return address
}

/** Opens the worker's database with nothing in it but the constraints and indexes that earlier tests have made. */
export async function openTestGraph(): Promise<Graph> {
  const graph = openGraph(databaseOfWorker(), patient)
  await graph.manage(['MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS'])
  return graph
}

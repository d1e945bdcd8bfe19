import { inject } from 'vitest'
import { type Graph, type GraphAddress, openGraph } from '../src/graph/index.ts'
import { patientLimits } from './patience.ts'

/** The database that only the files of this worker fill, one after the other. */
export function databaseOfWorker(): GraphAddress {
  const address = inject('databases')[Number(process.env.VITEST_POOL_ID) - 1]
  if (!address) throw new Error(`There is no database for worker ${process.env.VITEST_POOL_ID}.`)
  return address
}

/** Opens the worker's database with nothing in it but the constraints and indexes that earlier tests have made. */
export async function openTestGraph(): Promise<Graph> {
  const graph = openGraph(databaseOfWorker(), patientLimits)
  await graph.manage(['MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS'])
  return graph
}

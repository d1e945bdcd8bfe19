import { defaultLimits } from '../../src/graph/limits.ts'
import { type Graph, openGraph } from '../../src/graph.ts'
import { databaseOfWorker, openTestGraph } from '../graph.ts'

/** The tests' database, empty, with as much time for each read as a busy machine may need: these tests are about no times. */
export async function openPatientGraph(): Promise<Graph> {
  const graph = await openTestGraph()
  await graph.close()
  return openGraph(databaseOfWorker(), { ...defaultLimits, transactionTimeout: 60_000, acquisitionTimeout: 60_000 })
}

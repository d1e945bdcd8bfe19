import type { TestProject } from 'vitest/node'
import { readConfig } from '../src/config.ts'
import { type GraphAddress, openGraph } from '../src/graph.ts'
import type { Database } from '../src/neo4j/database.ts'
import { openDatabase } from '../src/neo4j/open-database.ts'

declare module 'vitest' {
  interface ProvidedContext {
    neo4j: GraphAddress
  }
}

/** Decides, alone, which database the tests use; they find it by `inject('neo4j')`. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const database = await openDatabase(readConfig(), { purpose: 'test', report: (line) => console.log(line) })
  await refuseOthersData(database)
  project.provide('neo4j', database.address)
  return async () => {
    if (database.origin === 'uri') await removeOurData(database)
    await database.close()
  }
}

/** The tests remove all that a database holds, so a given one must be empty when they begin. */
async function refuseOthersData({ address, origin }: Database): Promise<void> {
  if (origin !== 'uri') return
  const graph = openGraph(address)
  const [row] = await graph.read('MATCH (n) RETURN count(n) AS nodes').finally(() => graph.close())
  if (row?.nodes !== 0)
    throw new Error(`The database at ${address.uri} holds ${row?.nodes} nodes; tests need an empty one.`)
}

async function removeOurData({ address }: Database): Promise<void> {
  const graph = openGraph(address)
  await graph.manage(['MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS']).finally(() => graph.close())
}

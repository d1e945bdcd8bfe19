import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { readConfig } from '../src/config.ts'
import { type GraphAddress, openGraph } from '../src/graph/index.ts'
import { prepareGraph } from '../src/load/load-seed.ts'
import { type Database, openDatabase } from '../src/neo4j/index.ts'
import { patientLimits } from './patience.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The databases of this run, and the folder in which processes claim them. */
    databases: { readonly addresses: readonly GraphAddress[]; readonly claims: string }
  }
}

/** Decides, alone, which databases the tests use: one for each process that runs at a time, with our indexes, found by `databaseOfWorker`. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const workers = Array.from({ length: project.config.maxWorkers ?? 1 })
  const databases = await Promise.all(workers.map(openOne))
  const claims = await mkdtemp(join(tmpdir(), 'tit-for-tat-databases-'))
  project.provide('databases', { addresses: databases.map(({ address }) => address), claims })
  return async () => {
    await rm(claims, { recursive: true })
    await Promise.all(databases.map(closeOne))
  }
}

async function openOne(): Promise<Database> {
  const database = await openDatabase(readConfig(), { purpose: 'test', report: (line) => console.log(line) })
  await refuseOthersData(database)
  const graph = openGraph(database.address, patientLimits)
  await prepareGraph(graph).finally(() => graph.close())
  return database
}

async function closeOne(database: Database): Promise<void> {
  if (database.origin === 'uri') await removeOurData(database)
  await database.close()
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

import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type GraphAddress, openGraph } from '../../src/graph/index.ts'
import { defaultLimits } from '../../src/graph/limits.ts'
import { prepareGraph } from '../../src/load/load-seed.ts'
import { openCorpus } from '../../src/load/read/corpus.ts'
import { finishImport } from '../../src/load/write/tables/complete-import.ts'
import { writeTables } from '../../src/load/write/tables/write-tables.ts'
import { prepareHome, setInitialPassword } from '../../src/neo4j/local/home.ts'
import { runImporter } from '../../src/neo4j/local/import-tables.ts'
import { generateCorpus } from '../generate/index.ts'
import type { Scale } from '../generate/scales.ts'
import { folderOf, type Machine } from './machine.ts'
import { type RunningDatabase, startDatabase } from './start.ts'

/** Generates a dataset, gives it to Neo4j's bulk importer and makes the indexes; leaves out what is there already. */
export async function fillDatabase(machine: Machine, scale: Scale, report: (line: string) => void): Promise<void> {
  const folder = folderOf(scale)
  rmSync(folder, { recursive: true, force: true })
  const started = performance.now()
  const tell = (what: string) => report(`${what} after ${Math.round((performance.now() - started) / 1_000)} s`)
  const collection = join(folder, 'collection')
  generateCorpus(scale, collection)
  tell('generated')
  const csv = join(folder, 'csv')
  const { signal } = new AbortController()
  const { files, counts } = await writeAll(collection, csv, signal)
  tell(`wrote ${sum(counts)} nodes and relationships`)
  const home = join(folder, 'neo4j')
  await runImporter(machine, home, files, { report, signal })
  for (const part of [collection, csv]) rmSync(part, { recursive: true })
  tell('imported')
  const { java, jars, environment } = machine
  await setInitialPassword(await prepareHome(home, 0), java, jars, environment)
  const database = await startDatabase(machine, scale)
  await makeIndexes(database.address)
  await database.close()
  writeFileSync(join(folder, 'ready'), '')
  tell('indexed')
}

async function writeAll(collection: string, csv: string, signal: AbortSignal) {
  const corpus = await openCorpus(collection)
  using _articles = corpus.articles
  return await writeTables(corpus, csv, { signal, onProgress: () => {} })
}

/** Longer than a database that has just started needs on a busy machine, in milliseconds. */
const PATIENCE = 300_000

/** Makes the service's indexes and one that the floor wants, for all servers alike; those that are there stay. */
export async function makeIndexes(address: GraphAddress): Promise<void> {
  const graph = openGraph(address, { ...defaultLimits, transactionTimeout: PATIENCE })
  await graph.manage(['CREATE INDEX article_published_on IF NOT EXISTS FOR (node:Article) ON (node.publishedOnLatest)'])
  await finishImport(graph)
  await prepareGraph(graph)
  await graph.close()
}

/** Starts Neo4j on the data of a scale, which are generated and imported where they are not there yet. */
export async function startFilled(machine: Machine, scale: Scale): Promise<RunningDatabase> {
  if (!isFilled(scale)) await fillDatabase(machine, scale, console.error)
  return await startDatabase(machine, scale)
}

export function isFilled(scale: Scale): boolean {
  return existsSync(join(folderOf(scale), 'ready'))
}

function sum(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((total, count) => total + count, 0)
}

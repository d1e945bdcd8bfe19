import { resolve } from 'node:path'
import { readCypher } from '../../cypher/index.ts'
import { type Graph, retryIfCrossed } from '../graph/index.ts'
import { type Folders, type ReadOptions, readSeed } from './read/read-seed.ts'
import { recordSeed } from './record/gather.ts'
import { forgetFormer } from './write/added-on.ts'
import { formerIndexes, listConstraints, listIndexes, nameOf, type SchemaStatement } from './write/graph-schema.ts'
import { readLoad } from './write/load-state.ts'
import { claimSchema, findOlderSchema, refuseNewerSchema, refuseOlderCollection } from './write/schema-version.ts'
import { type LoadReport, writeRecords } from './write/write-records.ts'

/** The project's own seed. */
export const seedFolder = resolve(import.meta.dirname, '../../seed')

/** Where a seed is read from (by default the project's folder), and what it may replace. */
export interface LoadOptions extends ReadOptions {
  readonly directory?: Folders
  /** Whether a collection in the graph is removed first; otherwise it stays and nothing is loaded. */
  readonly overwrite?: boolean
}

/** What loading the seed changed; `collection` is the folder of the collection that the graph holds instead. */
export interface SeedReport extends LoadReport {
  readonly collection?: string
}

/**
 * Creates missing constraints and indexes, and waits until every index is online; refuses a newer graph. Indexes of a graph
 * that an older release has made are made anew, since one may have the same name and other properties.
 * The database fills all indexes that one transaction creates in one pass over the graph.
 */
export async function prepareGraph(graph: Graph): Promise<void> {
  await refuseNewerSchema(graph)
  if ((await findOlderSchema(graph.read)) !== null) await dropIndexes(graph)
  for (const statements of [listConstraints(), listIndexes()]) await createMissing(graph, statements)
  await graph.manage([readCypher('load/schema/await-indexes')])
}

/** IF NOT EXISTS overlooks what another copy commits meanwhile, and finds it there when it is tried again. */
function createMissing(graph: Graph, statements: readonly SchemaStatement[]): Promise<void> {
  return retryIfCrossed(() =>
    graph.write(async (write) => {
      for (const { statement } of statements) await write.run(statement)
    }),
  )
}

async function dropIndexes(graph: Graph): Promise<void> {
  const there = await graph.read('SHOW INDEXES YIELD name, owningConstraint WHERE owningConstraint IS NULL RETURN name')
  const names = new Set(there.map(({ name }) => name))
  const ours = [...listIndexes().map(nameOf), ...formerIndexes]
  await graph.write(async (write) => {
    for (const name of ours) if (names.has(name)) await write.run(`DROP INDEX ${name} IF EXISTS`)
  })
}

/** Reads and checks the seed, then makes the graph equal to it in one transaction. */
export async function loadSeed(graph: Graph, options: LoadOptions = {}): Promise<SeedReport> {
  const { directory = seedFolder, overwrite = false, ...reading } = options
  const records = recordSeed(readSeed(directory, reading))
  if (overwrite && (await readLoad(graph))) await graph.manage([readCypher('load/state/empty-graph')])
  const report = await graph.write(async (write): Promise<SeedReport> => {
    const load = await readLoad({ read: (statement) => write.run(statement) })
    if (load) {
      await refuseOlderCollection(write.run, load.folder)
      return { added: 0, changed: 0, removed: 0, collection: load.folder }
    }
    const written = await writeRecords(write, records)
    await claimSchema(write)
    return written
  })
  if (overwrite) await forgetFormer(graph)
  return report
}

import { resolve } from 'node:path'
import { readCypher } from '../../cypher/index.ts'
import type { Graph } from '../graph/index.ts'
import { readSeed } from './read/read-seed.ts'
import { recordSeed } from './record/gather.ts'
import { listConstraints, listIndexes } from './write/graph-schema.ts'
import { readLoad } from './write/load-state.ts'
import { claimSchema, refuseNewerSchema, refuseOlderCollection } from './write/schema-version.ts'
import { type LoadReport, writeRecords } from './write/write-records.ts'

const seedFolder = resolve(import.meta.dirname, '../../seed')

/** Where a seed is read from: the project's seed, unless told otherwise. */
export interface LoadOptions {
  readonly directory?: string
  /** Whether a collection that the graph is made of is removed first; otherwise it stays, and nothing is loaded. */
  readonly overwrite?: boolean
}

/** What loading the seed did; `collection` is the folder of what the graph is made of instead. */
export interface SeedReport extends LoadReport {
  readonly collection?: string
}

/**
 * Creates the constraints and indexes that are not there yet, and waits until every index answers; refuses a newer graph.
 * What is created in one transaction the database fills in one walk over the graph.
 */
export async function prepareGraph(graph: Graph): Promise<void> {
  await refuseNewerSchema(graph)
  for (const statements of [listConstraints(), listIndexes()])
    await graph.write(async (write) => {
      for (const { statement } of statements) await write.run(statement)
    })
  await graph.manage([readCypher('load/await-indexes')])
}

/** Reads and checks the seed, then makes the graph hold it: all of it in one transaction, or nothing. */
export async function loadSeed(graph: Graph, options: LoadOptions = {}): Promise<SeedReport> {
  const { directory = seedFolder, overwrite = false } = options
  const records = recordSeed(readSeed(directory))
  if (overwrite && (await readLoad(graph))) await graph.manage([readCypher('load/empty-graph')])
  return await graph.write(async (write) => {
    const load = await readLoad({ read: (statement) => write.run(statement) })
    if (load) {
      await refuseOlderCollection(write.run, load.folder)
      return { added: 0, changed: 0, removed: 0, collection: load.folder }
    }
    const report = await writeRecords(write, records)
    await claimSchema(write)
    return report
  })
}

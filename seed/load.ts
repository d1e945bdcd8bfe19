import { readCypher } from '../cypher/index.ts'
import type { Graph } from '../src/graph.ts'
import { readSeed } from './read.ts'
import { recordSeed } from './records/index.ts'
import { claimSchema, refuseNewerSchema } from './schema-version.ts'
import { type LoadReport, writeRecords } from './write-records.ts'

/** Where a seed is read from: this folder, unless told otherwise. */
export interface LoadOptions {
  readonly directory?: string
}

/** Creates the constraints and indexes that are not there yet, and waits until every index answers; refuses a newer graph. */
export async function prepareGraph(graph: Graph): Promise<void> {
  await refuseNewerSchema(graph)
  const statements = ['load/constraints', 'load/indexes', 'load/await-indexes'].flatMap((name) =>
    readCypher(name)
      .split(';')
      .map((statement) => statement.trim())
      .filter((statement) => statement !== ''),
  )
  await graph.manage(statements)
}

/** Reads and checks the seed, then makes the graph hold it: all of it in one transaction, or nothing. */
export async function loadSeed(graph: Graph, options: LoadOptions = {}): Promise<LoadReport> {
  const { directory = import.meta.dirname } = options
  const records = recordSeed(readSeed(directory))
  return await graph.write(async (write) => {
    const report = await writeRecords(write, records)
    await claimSchema(write)
    return report
  })
}

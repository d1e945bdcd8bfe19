import type { Graph } from '../../src/graph/index.ts'
import { recordSeed } from '../../src/load/record/gather.ts'
import { writeRecords } from '../../src/load/write/write-records.ts'
import type { Seed } from '../../src/model/concepts.ts'
import { emptyGraphTest } from '../fixtures.ts'
import type { Ask } from '../service.ts'
import { leaveOutNulls } from './leave-out-nulls.ts'

/** What a test generates and asks about. */
export type World = ReturnType<typeof openWorld>

/** A test over a graph that it fills with what it generates: `world` loads a seed, and asks the real service about it. */
export const generatedWorldTest = emptyGraphTest.extend('world', { scope: 'file' }, ({ graph, ask }) =>
  openWorld(graph, ask),
)

function openWorld(graph: Graph, ask: Ask) {
  let count = 0
  return {
    /** Makes the graph hold this seed and nothing else, through the loader's own records. */
    load: (seed: Seed) => graph.write((write) => writeRecords(write, recordSeed(seed))),
    /** The data of an answer without errors; every fourth document leaves out what is null. */
    async ask(query: string, variables: Record<string, unknown> = {}) {
      count += 1
      const document = count % 4 === 0 ? leaveOutNulls(query, variables) : query
      const { data, errors } = await ask(document, variables)
      if (errors) throw new Error(`${JSON.stringify(errors)} for ${JSON.stringify(variables)}`)
      return data
    },
  }
}

import fc from 'fast-check'
import type { Seed } from '../../seed/concepts.ts'
import { prepareGraph } from '../../seed/load.ts'
import { recordSeed } from '../../seed/records/index.ts'
import { writeRecords } from '../../seed/write-records.ts'
import { openTestGraph } from '../graph.ts'
import { openService } from '../service.ts'

/** The real service over a graph that tests fill with what they generate. */
export async function openGeneratedGraph() {
  const graph = await openTestGraph()
  await prepareGraph(graph)
  const ask = openService(graph)
  return {
    close: () => graph.close(),
    /** Makes the graph hold this seed and nothing else, through the loader's own records. */
    load: (seed: Seed) => graph.write((write) => writeRecords(write, recordSeed(seed))),
    /** The data of an answer without errors. */
    async ask(query: string, variables: Record<string, unknown> = {}) {
      const { data, errors } = await ask(query, variables)
      if (errors) throw new Error(`${JSON.stringify(errors)} for ${JSON.stringify(variables)}`)
      return data
    },
  }
}
export type GeneratedGraph = Awaited<ReturnType<typeof openGeneratedGraph>>

const SEED = 20251110
const MOST_TIME = 25_000

/** Checks a property on as many values as given: the same ones each time, and fewer on a machine that is too slow for them. */
export async function checkProperty<Value>(
  values: fc.Arbitrary<Value>,
  numRuns: number,
  check: (value: Value) => Promise<void>,
): Promise<void> {
  await fc.assert(fc.asyncProperty(values, check), {
    numRuns,
    seed: SEED,
    interruptAfterTimeLimit: MOST_TIME,
  })
}

import { openGraph } from '../../src/graph/index.ts'
import { defaultLimits } from '../../src/graph/limits.ts'
import { prepareGraph } from '../../src/load/load-seed.ts'
import { recordSeed } from '../../src/load/record/record-seed.ts'
import { writeRecords } from '../../src/load/write/write-records.ts'
import type { Seed } from '../../src/model/concepts.ts'
import { databaseOfWorker, openTestGraph } from '../graph.ts'
import { type Ask, openService } from '../service.ts'
import { leaveOutNulls } from './leave-out-nulls.ts'

/** Each graph makes the database plan anew; on a machine that is busy with other tests that may take longer than a request may. */
const MOST_TRIES = 8
const limits = { ...defaultLimits, transactionTimeout: 20_000 }

/** The real service over a graph that tests fill with what they generate. */
export async function openGeneratedGraph() {
  await (await openTestGraph()).close()
  const graph = openGraph(databaseOfWorker(), limits)
  await prepareGraph(graph)
  const service = askPatiently(openService(graph).ask)
  let count = 0
  return {
    close: () => graph.close(),
    /** Makes the graph hold this seed and nothing else, through the loader's own records. */
    load: (seed: Seed) => graph.write((write) => writeRecords(write, recordSeed(seed))),
    /** The data of an answer without errors; now and then the document leaves out what is null. */
    async ask(query: string, variables: Record<string, unknown> = {}) {
      count += 1
      const document = count % 4 === 0 ? leaveOutNulls(query, variables) : query
      const { data, errors } = await service(document, variables)
      if (errors) throw new Error(`${JSON.stringify(errors)} for ${JSON.stringify(variables)}`)
      return data
    },
  }
}
export type GeneratedGraph = Awaited<ReturnType<typeof openGeneratedGraph>>

/** Asks again where an answer took too long. */
function askPatiently(ask: Ask, tries = MOST_TRIES): Ask {
  return async (query, variables) => {
    const reply = await ask(query, variables)
    const late = reply.errors?.some(({ extensions }) => extensions?.code === 'TIMEOUT') && tries > 1
    return late ? askPatiently(ask, tries - 1)(query, variables) : reply
  }
}

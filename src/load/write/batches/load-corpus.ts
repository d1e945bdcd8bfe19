import { readCypher } from '../../../../cypher/index.ts'
import type { Graph } from '../../../graph/index.ts'
import { prepareGraph } from '../../load-seed.ts'
import type { Corpus } from '../../read/corpus.ts'
import { rejectProblems } from '../../read/problem.ts'
import { forgetFormer } from '../added-on.ts'
import type { LoadState } from '../load-state.ts'
import { type Batch, makeBatches } from './batch.ts'
import { beginLoad, refuseAnotherLoad, requireLoad } from './begin-load.ts'
import { Ends } from './ends.ts'
import { joinWaiting } from './join-waiting.ts'
import { writeBatch } from './write-batch.ts'

/** How a collection is loaded. */
export interface LoadCorpusOptions {
  /** Whether what the graph holds may be removed first. */
  readonly overwrite?: boolean
  /** How many entries at most are written together. */
  readonly batch?: number
  readonly signal?: AbortSignal
  /** Called once all is read, with how many citations of each article there are. */
  readonly onCited?: (cited: ReadonlyMap<string, number>) => void
  /** Called after each batch with how much is in the graph. */
  readonly onProgress?: (state: Pick<LoadState, 'entries' | 'records' | 'total'>) => void
}

const BATCH = 5_000

/** Loads a collection in batches, each in one transaction, and resumes where an earlier load of it was stopped. */
export async function loadCorpus(graph: Graph, corpus: Corpus, options: LoadCorpusOptions = {}): Promise<LoadState> {
  const { overwrite = false, batch: size = BATCH, signal, onProgress = () => {}, onCited = () => {} } = options
  await prepareGraph(graph)
  let state = await beginLoad(graph, corpus, overwrite)
  if (state.ended) return state
  onProgress(state)
  const ends = new Ends()
  const from = state.entries > 0 ? state : undefined
  const batches = makeBatches(corpus, from, size)
  let next = batches.next()
  let cited: Batch['cited'] = new Map()
  for (let { done, value: batch } = await next; !done && batch; { done, value: batch } = await next) {
    signal?.throwIfAborted()
    rejectProblems(batch.problems, { what: 'The collection', outcome: describeOutcome(state) })
    cited = batch.cited
    const written = write(graph, batch, state, ends)
    next = batches.next()
    state = await written
    onProgress(state)
  }
  onCited(cited)
  return await finish(graph, state)
}

async function write(graph: Graph, batch: Batch, before: LoadState, ends: Ends): Promise<LoadState> {
  const { state, found } = await graph.write(async (transaction) => {
    await transaction.run(readCypher('load/state/lock-graph'))
    await refuseAnotherLoad(transaction, before)
    const { records, found } = await writeBatch(transaction, batch, ends)
    const done = { entries: before.entries + batch.entries, records: before.records + records, ...batch.after }
    await transaction.run(readCypher('load/progress/note-progress'), done)
    await transaction.run(readCypher('load/state/bump-version'))
    return { state: { ...before, ...done }, found }
  })
  ends.keep(found)
  return state
}

/** Writes the relationships that waited, and marks the load as ended. */
async function finish(graph: Graph, state: LoadState): Promise<LoadState> {
  let records = state.records
  while (true) {
    const joined = await graph.write(async (transaction) => await joinWaiting(transaction))
    if (joined === 0) break
    records += joined
  }
  await forgetFormer(graph)
  return await graph.write(async (transaction) => {
    await transaction.run(readCypher('load/state/lock-graph'))
    await transaction.run(readCypher('load/progress/note-progress'), { ...state, records })
    await transaction.run(readCypher('load/derived/count-found'))
    await transaction.run(readCypher('load/progress/end-load'))
    await transaction.run(readCypher('load/state/bump-version'))
    return await requireLoad(transaction)
  })
}

/** What a failed load has left in the graph. */
function describeOutcome({ entries }: LoadState): string {
  return entries === 0 ? 'nothing was written' : `the first ${entries} entries are in the graph, and nothing after them`
}

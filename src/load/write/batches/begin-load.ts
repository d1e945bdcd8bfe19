import { readCypher } from '../../../../cypher/index.ts'
import { ExpectedError } from '../../../errors.ts'
import type { Graph, Write } from '../../../graph/index.ts'
import type { Corpus } from '../../read/corpus.ts'
import { rejectProblems } from '../../read/problem.ts'
import { type LoadState, readLoad } from '../load-state.ts'
import { claimSchema, findOlderSchema, refuseOlderCollection } from '../schema-version.ts'
import { describeLoad } from '../tables/complete-import.ts'
import { findProblems } from './batch.ts'

/** Starts or resumes the load of a collection; a graph that holds something else is refused, or emptied if the whole collection is without a fault. */
export async function beginLoad(graph: Graph, corpus: Corpus, overwrite: boolean): Promise<LoadState> {
  const found = await readLoad(graph)
  if (found?.digest === corpus.digest && (await canGoOn(graph, found, overwrite))) return found
  const [row] = await graph.read(readCypher('load/state/is-filled'))
  if (row?.filled) {
    if (!overwrite) throw refuseOverwriting(found)
    // What the graph holds is given up for a collection without a fault only.
    rejectProblems(await findProblems(corpus), { what: 'The collection' })
    await graph.manage([readCypher('load/state/empty-graph')])
  }
  return await graph.write(async (transaction) => {
    await transaction.run(readCypher('load/state/lock-graph'))
    await claimSchema(transaction)
    await transaction.run(readCypher('load/progress/begin-load'), describeLoad(corpus))
    return await requireLoad(transaction)
  })
}

/** Whether the load can resume with what the graph has of this collection; overwriting removes what is complete or of an older release. */
async function canGoOn(graph: Graph, { folder, ended }: LoadState, overwrite: boolean): Promise<boolean> {
  if (overwrite) return !ended && (await findOlderSchema(graph.read)) === null
  await refuseOlderCollection(graph.read, folder)
  return true
}

function refuseOverwriting(found: LoadState | null): ExpectedError {
  const what = found ? `the collection of ${found.folder}${found.ended ? '' : ', in part'}` : 'the seed'
  return new ExpectedError('BAD_USER_INPUT', `The graph holds ${what}. Add --overwrite to remove it first.`)
}

/** Fails if another load has written since we last did; the Graph node is locked, so none can meanwhile. */
export async function refuseAnotherLoad(transaction: Write, { entries, digest }: LoadState): Promise<void> {
  const now = await requireLoad(transaction)
  if (now.entries === entries && now.digest === digest) return
  throw new ExpectedError(
    'DATABASE_LOCKED',
    'Another load writes to this graph. Let it end, or stop it and start again.',
  )
}

/** The progress of the load, as the transaction sees it. */
export async function requireLoad(transaction: Write): Promise<LoadState> {
  const state = await readLoad({ read: (statement) => transaction.run(statement) })
  if (!state) throw new TypeError('the load is not noted in the graph')
  return state
}

import { z } from 'zod'
import { readCypher } from '../../../cypher/index.ts'
import type { Graph } from '../../graph/index.ts'

type Rows = Awaited<ReturnType<Graph['read']>>

/** Names states of the graph: two reads with equal states have seen the same graph. */
export interface Following {
  /** The state that these rows were read in; undefined if it is not known, as while a load commits. */
  stateOf(rows: Rows): string | undefined
  /** The current state, by a small read that starts after this call; calls in the same turn of the event loop share it. */
  readState(): Promise<string | undefined>
}

const stampRows = z.array(z.object({ stamp: z.string().nullable() }))

/**
 * A state is named by the database's bookmark, which every transaction changes, whoever runs it, and by the stamp of the last
 * load, which differs between databases that replace each other under one address. A graph without a stamp has no states.
 */
export function followGraph(graph: Graph): Following {
  const statement = readCypher('load/state/read-stamp')
  let known: { readonly bookmark: string; readonly state: string | undefined } | undefined
  let settling = false
  const settle = async (bookmark: string) => {
    settling = true
    const rows = await graph.readAfter(bookmark, statement).catch(() => [])
    settling = false
    if (graph.momentOf(rows)?.exact) known = { bookmark, state: nameState(bookmark, rows) }
  }
  /** A new bookmark is settled by a read in the background; until that has ended, rows have no state. */
  const momentOf = (rows: Rows) => {
    const moment = graph.momentOf(rows)
    if (moment && !settling && moment.bookmark !== known?.bookmark) void settle(moment.bookmark)
    return moment
  }
  return {
    stateOf: (rows) => {
      const moment = momentOf(rows)
      return moment?.exact && moment.bookmark === known?.bookmark ? known.state : undefined
    },
    readState: shareTurn(async () => {
      const rows = await graph.read(statement)
      const moment = momentOf(rows)
      return moment?.exact ? nameState(moment.bookmark, rows) : undefined
    }),
  }
}

function nameState(bookmark: string, rows: Rows): string | undefined {
  const [row] = stampRows.parse(rows)
  return row?.stamp ? `${bookmark} ${row.stamp}` : undefined
}

/** Calls in one turn of the event loop share one run of the work, which starts after the turn: after all of these calls. */
function shareTurn<Result>(work: () => Promise<Result>): () => Promise<Result> {
  let next: Promise<Result> | undefined
  return () => {
    next ??= new Promise((resolve) => {
      setImmediate(() => {
        next = undefined
        resolve(work())
      })
    })
    return next
  }
}

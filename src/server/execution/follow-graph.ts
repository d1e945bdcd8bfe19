import { z } from 'zod'
import { readCypher } from '../../../cypher/index.ts'
import type { Graph } from '../../graph/index.ts'

type Rows = Awaited<ReturnType<Graph['read']>>

/** A state of the graph that reads can be compared by; two reads of equal states have seen the same graph. */
export interface Following {
  /** Of which state the rows of a read are; undefined where that cannot be said, as while a load commits. */
  stateOf(rows: Rows): string | undefined
  /** The state of the graph after this call, by a small read that all who ask in the same turn share. */
  readState(): Promise<string | undefined>
}

const stampRows = z.array(z.object({ stamp: z.string().nullable() }))

/**
 * Tells states of the graph apart: by the database's bookmark, which every transaction changes, whoever runs it, and by the
 * stamp of the last load, which sets a database apart from another one in its place. A graph without a stamp has no states.
 */
export function followGraph(graph: Graph): Following {
  const statement = readCypher('load/read-stamp')
  let known: { readonly bookmark: string; readonly state: string | undefined } | undefined
  let settling = false
  const settle = async (bookmark: string) => {
    settling = true
    const rows = await graph.readAfter(bookmark, statement).catch(() => [])
    settling = false
    if (graph.momentOf(rows)?.exact) known = { bookmark, state: nameState(bookmark, rows) }
  }
  /** What is new is settled in the background: nobody waits for it, and what is read until then has no state. */
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

/** Who asks in one turn of the event loop shares one answer, which is begun when the turn ends: after all of them have asked. */
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

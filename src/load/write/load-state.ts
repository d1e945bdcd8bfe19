import { z } from 'zod'
import { readCypher } from '../../../cypher/index.ts'
import type { Graph } from '../../graph/index.ts'

const states = z.array(
  z.object({
    /** What the collection's files hold, digested. */
    digest: z.string(),
    folder: z.string(),
    /** Entries of the collection in all, and of these in the graph; nodes and relationships that they gave. */
    total: z.int(),
    entries: z.int(),
    records: z.int(),
    /** Up to where the collection is in the graph. */
    file: z.int(),
    line: z.int(),
    offset: z.int(),
    /** When it began, and when a batch was written last, in milliseconds since 1970. */
    startedAt: z.int(),
    noted: z.int(),
    ended: z.boolean(),
  }),
)
export type LoadState = z.infer<typeof states>[number]

/** How far the load of a collection has come; null where the graph is made of the seed, or of nothing. */
export async function readLoad(graph: Pick<Graph, 'read'>): Promise<LoadState | null> {
  return states.parse(await graph.read(readCypher('load/read-load')))[0] ?? null
}

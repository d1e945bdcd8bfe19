import { z } from 'zod'
import { readCypher } from '../../../cypher/index.ts'
import type { Graph } from '../../graph/index.ts'

const states = z.array(
  z.object({
    /** The digest of the collection's files. */
    digest: z.string(),
    folder: z.string(),
    /** All entries of the collection, those in the graph, and how many nodes and relationships these became. */
    total: z.int(),
    entries: z.int(),
    records: z.int(),
    /** The position in the files up to which the collection is in the graph. */
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

/** The progress of loading a collection; null if the graph holds the seed, or nothing. */
export async function readLoad(graph: Pick<Graph, 'read'>): Promise<LoadState | null> {
  return states.parse(await graph.read(readCypher('load/progress/read-load')))[0] ?? null
}

import { z } from 'zod'
import { readCypher } from '../../../../cypher/index.ts'
import type { Write } from '../../../graph/index.ts'
import { Ends } from './ends.ts'
import { createRelationships, isJoined } from './write-batch.ts'

const COUNT = 2_000

const rows = z.array(z.object({ record: z.string() }))
const relationship = z.object({
  key: z.string(),
  type: z.string(),
  from: z.string(),
  to: z.string(),
  properties: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())])),
  counts: z.record(z.string(), z.union([z.number(), z.array(z.number())])),
  days: z.record(z.string(), z.string()),
})

/** Writes some of the relationships that waited for an entry further on; returns how many. */
export async function joinWaiting(write: Write): Promise<number> {
  const taken = rows.parse(await write.run(readCypher('load/progress/take-waiting'), { count: COUNT }))
  const waiting = taken.map(({ record }) => relationship.parse(JSON.parse(record)))
  const found = await new Ends().find(
    write,
    waiting.flatMap(({ from, to }) => [from, to]),
    new Map(),
  )
  const lost = waiting.find((one) => !isJoined(one, found))
  if (lost) throw new TypeError(`the checks have passed what is not in the graph: ${lost.key}`)
  await createRelationships(write, waiting, found)
  return waiting.length
}

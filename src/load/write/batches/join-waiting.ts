import { z } from 'zod'
import { readCypher } from '../../../../cypher/index.ts'
import type { Write } from '../../../graph/index.ts'
import { rejectProblems } from '../../read/problem.ts'
import { Ends } from './ends.ts'
import { createRelationships, findLost, isJoined } from './write-batch.ts'

const COUNT = 2_000

const rows = z.array(z.object({ place: z.string(), record: z.string() }))
const relationship = z.object({
  key: z.string(),
  type: z.string(),
  from: z.string(),
  to: z.string(),
  properties: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())])),
  counts: z.record(z.string(), z.number()),
  days: z.record(z.string(), z.string()),
})

/** Writes some of the relationships to what stood further on in the collection; returns how many, BAD_SEED where that never came. */
export async function joinWaiting(write: Write): Promise<number> {
  const taken = rows.parse(await write.run(readCypher('load/take-waiting'), { count: COUNT }))
  const waiting = taken.map(({ place, record }) => ({ place, relationship: relationship.parse(JSON.parse(record)) }))
  const ids = waiting.flatMap(({ relationship: { from, to } }) => [from, to])
  const found = await new Ends().find(write, ids, new Map())
  const lost = waiting.filter((one) => !isJoined(one.relationship, found))
  rejectProblems(
    lost.map((one) => findLost(one, found)),
    { what: 'The collection', outcome: 'all else is in the graph' },
  )
  await createRelationships(
    write,
    waiting.map((one) => one.relationship),
    found,
  )
  return waiting.length
}

import { z } from 'zod'
import { readCypher } from '../../../../cypher/index.ts'
import type { Write } from '../../../graph/index.ts'
import { Quotes } from '../../record/quotes.ts'
import type { RelationshipRecord } from '../../record/record.ts'
import { runInBatches, toWantedRelationship } from '../write-records.ts'

const rows = z.array(
  z.object({
    key: z.string(),
    element: z.string(),
    statements: z.number(),
    firstOn: z.string().nullable(),
    lastOn: z.string().nullable(),
    knownFrom: z.string(),
    citations: z.array(z.string()),
  }),
)

/** Adds quotes to the QUOTED_ON relationships in the graph; returns how many were created. */
export async function writeQuotes(write: Write, quotes: Quotes, found: ReadonlyMap<string, string>): Promise<number> {
  const pairs = [...quotes.list()].flatMap(({ speaker, subject }) => {
    const [from, to] = [found.get(speaker), found.get(subject)]
    return from && to ? [{ from, to, speaker, subject, key: `QUOTED_ON|${speaker}|${subject}` }] : []
  })
  if (pairs.length === 0) return 0
  const stored = rows.parse(await write.run(readCypher('load/derived/stored-quotes'), { pairs }))
  const elements = new Map(stored.map(({ key, element }) => [key, element]))
  const all = new Quotes()
  for (const quote of quotes.list()) all.include(quote)
  const ends = new Map(pairs.map((pair) => [pair.key, pair]))
  for (const { key, ...quote } of stored) {
    const pair = ends.get(key)
    if (pair) all.include({ ...quote, speaker: pair.speaker, subject: pair.subject })
  }
  return await writeAll(write, [...all.toRecords()], elements, ends)
}

async function writeAll(
  write: Write,
  records: readonly RelationshipRecord[],
  elements: ReadonlyMap<string, string>,
  ends: ReadonlyMap<string, { readonly from: string; readonly to: string }>,
): Promise<number> {
  const contents = records.map((record) => toWantedRelationship(record).content)
  const added = contents.flatMap((content) => {
    const pair = ends.get(content.key)
    return pair && !elements.has(content.key) ? [{ ...content, from: pair.from, to: pair.to }] : []
  })
  const changed = contents.flatMap(({ key, properties, counts, days }) => {
    const element = elements.get(key)
    return element ? [{ element, properties, counts, days }] : []
  })
  await runInBatches(write, 'load/records/create-relationships', added)
  await runInBatches(write, 'load/records/update-relationships', changed)
  return added.length
}

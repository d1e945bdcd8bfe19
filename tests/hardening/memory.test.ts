import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import { collectGarbage } from '../collect-garbage.ts'
import { emptyGraphTest as test } from '../fixtures.ts'
import { asJson, type Send } from '../service.ts'

/** Megabytes that are kept after many requests, each with a large body of its own. */
async function keptAfter(send: Send, times: number, write: () => RequestInit): Promise<number> {
  await send(write())
  collectGarbage()
  const before = process.memoryUsage().heapUsed
  for (let i = 0; i < times; i += 1) await send(write())
  collectGarbage()
  return (process.memoryUsage().heapUsed - before) / 1_000_000
}

const asDocument = (body: string): RequestInit => ({ headers: { 'content-type': 'application/graphql' }, body })

test.for<[string, number, () => RequestInit]>([
  ['comments', 40, () => asDocument(`{ __typename } ${'#\n'.repeat(200_000)} # ${randomUUID()}`)],
  ['a long text', 100, () => asDocument(`{ entity(ref: "${'a'.repeat(900_000)}${randomUUID()}") { id } }`)],
  ['blanks that end in no query', 100, () => asDocument(`{ ${' '.repeat(900_000)} ${randomUUID()}`)],
  [
    'long ids',
    100,
    () =>
      asJson({
        query: 'query Q($ids: [ID!]!) { nodes(ids: $ids) { id } }',
        variables: { ids: Array(100).fill('a'.repeat(1_900) + randomUUID()) },
      }),
  ],
])('little is kept of many questions with %s', async ([, times, write], { send }) => {
  expect(await keptAfter(send, times, write)).toBeLessThan(10)
})

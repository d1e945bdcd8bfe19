import { randomUUID } from 'node:crypto'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { prepareGraph } from '../../seed/load.ts'
import type { Graph } from '../../src/graph.ts'
import { openTestGraph } from '../graph.ts'
import { patientSettings } from '../patience.ts'
import { asJson, openSender } from './send.ts'

setFlagsFromString('--expose-gc')
const collect: () => void = runInNewContext('gc')

let graph: Graph
let send: ReturnType<typeof openSender>

beforeAll(async () => {
  graph = await openTestGraph()
  await prepareGraph(graph)
  send = openSender(graph, { service: patientSettings })
})
afterAll(() => graph.close())

/** Megabytes that are kept after many requests, each with a large body of its own. */
async function keptAfter(times: number, write: () => RequestInit): Promise<number> {
  await send(write())
  collect()
  const before = process.memoryUsage().heapUsed
  for (let i = 0; i < times; i += 1) await send(write())
  collect()
  return (process.memoryUsage().heapUsed - before) / 1_000_000
}

const asDocument = (body: string): RequestInit => ({ headers: { 'content-type': 'application/graphql' }, body })

test.each([
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
])('little is kept of many questions with %s', async (_, times, write) => {
  expect(await keptAfter(times, write)).toBeLessThan(10)
})

import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Graph } from '../../../src/graph/index.ts'
import { prepareGraph } from '../../../src/load/load-seed.ts'
import { openTestGraph } from '../../graph.ts'
import { patientSettings } from '../../patience.ts'
import { asJson, openService } from '../../service.ts'

let graph: Graph
beforeAll(async () => {
  graph = await openTestGraph()
  await prepareGraph(graph)
})
afterAll(() => graph.close())

/** A service that takes so many characters of a search. */
const sendTo = (searchLength = patientSettings.limits.searchLength) =>
  openService(graph, {
    service: { ...patientSettings, limits: { ...patientSettings.limits, searchLength } },
  }).send

test.each([
  ['a literal', (words: string) => ({ query: `{ search(query: "${words}") { totalCount } }` })],
  [
    'a variable',
    (words: string) => ({
      query: 'query Q($q: String!) { ...F } fragment F on Query { search(query: $q) { totalCount } }',
      variables: { q: words },
    }),
  ],
  [
    'a default',
    (words: string) => ({ query: `query Q($q: String! = "${words}") { search(query: $q) { totalCount } }` }),
  ],
])('the words of a search are bounded, as %s', async (_, write) => {
  const refused = await sendTo(30)(asJson(write('a'.repeat(31))))
  expect(refused.body?.errors).toMatchObject([
    { message: '`query` has 31 characters; it can have 30.', extensions: { code: 'BAD_USER_INPUT' } },
  ])
  expect((await sendTo(30)(asJson(write('a'.repeat(30))))).body).toMatchObject({ data: { search: { totalCount: 0 } } })
  expect((await sendTo()(asJson(write('a'.repeat(501))))).body?.errors).toMatchObject([
    { message: expect.stringMatching(/501.*500/) },
  ])
})

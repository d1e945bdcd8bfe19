import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Graph } from '../../../src/graph/index.ts'
import { loadSeed, prepareGraph } from '../../../src/load/load-seed.ts'
import { openTestGraph } from '../../graph.ts'
import { fixtures } from '../../seed/make-seed.ts'
import { type Ask, openService } from '../../service.ts'

let graph: Graph
let ask: Ask

beforeAll(async () => {
  graph = await openTestGraph()
  await prepareGraph(graph)
  await loadSeed(graph, { directory: fixtures })
  ask = openService(graph).ask
})
afterAll(() => graph.close())

async function pinnedBy(query: string, variables = {}) {
  const { extensions, errors } = await ask(query, variables)
  expect(errors).toBeUndefined()
  return extensions?.pinned
}

test('an operation that names no day is not pinned', async () => {
  expect(await pinnedBy('{ stats { articles } }')).toBeUndefined()
  expect(await pinnedBy('query Q($day: EdtfDate) { threats(asOf: $day) { outcome } }')).toBeUndefined()
  expect(await pinnedBy('{ measures(filter: { deferred: true }) { totalCount } }')).toBeUndefined()
})

test('days are repeated, literal or variable, with their defaults', async () => {
  expect(await pinnedBy('{ threats(asOf: "2025-04") { outcome } }')).toEqual({ asOf: '2025-04' })
  const query = `query Q($day: EdtfDate, $known: EdtfDate = "2025-05-13") {
    measure(ref: "fentanyl tariff") { status(asOf: $day, knownAt: $known) }
  }`
  expect(await pinnedBy(query, { day: '2025-03' })).toEqual({ asOf: '2025-03', knownAt: '2025-05-13' })
  expect(await pinnedBy(query)).toEqual({ knownAt: '2025-05-13' })
})

test('days inside of filters count, literal, as a variable and inside of one', async () => {
  const literal = '{ measures(filter: { asOf: "2025", knownAt: "2025-06" }) { totalCount } }'
  expect(await pinnedBy(literal)).toEqual({ asOf: '2025', knownAt: '2025-06' })
  const partly = 'query Q($day: EdtfDate) { measures(filter: { asOf: $day }) { totalCount } }'
  expect(await pinnedBy(partly, { day: '2025-04-09' })).toEqual({ asOf: '2025-04-09' })
  const whole = 'query Q($filter: MeasureFilter = { knownAt: "2025-05" }) { measures(filter: $filter) { totalCount } }'
  expect(await pinnedBy(whole)).toEqual({ knownAt: '2025-05' })
  expect(await pinnedBy(whole, { filter: { asOf: '2025-07' } })).toEqual({ asOf: '2025-07' })
})

test('days in fragments count; where they differ, all are listed', async () => {
  const query = `{
    measure(ref: "fentanyl tariff") { before: rate(asOf: "2025-02") ...Now }
  }
  fragment Now on Measure { now: rate(asOf: "2025-03-04") }`
  expect(await pinnedBy(query)).toEqual({ asOf: ['2025-02', '2025-03-04'] })
})

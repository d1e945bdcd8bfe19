import { setTimeout as wait } from 'node:timers/promises'
import { expect } from 'vitest'
import { ExpectedError } from '../../src/errors.ts'
import type { Graph } from '../../src/graph/index.ts'
import { readSeed } from '../../src/load/read/read-seed.ts'
import { recordSeed } from '../../src/load/record/gather.ts'
import { writeRecords } from '../../src/load/write/write-records.ts'
import type { Seed } from '../../src/model/concepts.ts'
import { emptyGraphTest, smallSeed } from '../fixtures.ts'
import { openTestGraph } from '../graph.ts'
import { seconds } from '../patience.ts'
import { openCountedService } from '../server/execution/open-counted-service.ts'
import { asJson } from '../service.ts'

/** A test with a `loader` of its own connections to the same database. */
const test = emptyGraphTest.extend('loader', { scope: 'file' }, async ({ graph: _emptied }, { onCleanup }) => {
  const loader = await openTestGraph()
  onCleanup(() => loader.close())
  return loader
})

const GOODS = 400
const LOADS = 10

/** A seed whose commodities all tell how often it was loaded; many of them, so that a commit takes its time to be applied. */
function makeCountingSeed(count: number): Seed {
  const seed = readSeed(smallSeed)
  const [first] = seed.commodities
  if (!first) throw new Error('there are no commodities to count with')
  const goods = Array.from({ length: GOODS }, (_, place) => ({
    ...first,
    slug: `goods-${place}`,
    name: `goods ${place}`,
    aliases: [],
    hsCodes: [String(count).padStart(4, '0')],
  }))
  return { ...seed, commodities: [...seed.commodities, ...goods] }
}

const load = (loader: Graph, count: number) =>
  loader.write((write) => writeRecords(write, recordSeed(makeCountingSeed(count))))

const question = (place: number) =>
  asJson({
    query: 'query Q($ref: EntityRef!) { commodity(ref: $ref) { hsCodes } }',
    variables: { ref: `goods ${place}` },
  })
const all = asJson({
  query: '{ entities(types: COMMODITY, first: 100) { nodes { slug ... on Commodity { hsCodes } } } }',
})

/** What was known when a question was asked, and what was answered. */
interface Observation {
  readonly about: string
  readonly loaded: number
  readonly askedAt: number
  readonly answeredAt: number
  /** The oldest and the newest load that the answer tells of. */
  readonly answer: number
  readonly newest: number
  readonly kept: boolean
}

test('while loads commit, no answer is older than a load that had ended before, nor than one that was given before', {
  timeout: seconds(120),
}, async ({ graph, loader }) => {
  const { ask } = openCountedService(graph)
  await load(loader, 0)
  let loaded = 0
  let ended = false
  const observations: Observation[] = []
  const observe = async (about: string, asked: RequestInit) => {
    const before = { about, loaded, askedAt: performance.now() }
    const { body, text, reads } = await ask(asked)
    expect(body?.errors, text).toBeUndefined()
    const counts = Array.from(text.matchAll(/"hsCodes":\["(\d+)"\]/g), ([, count]) => Number(count))
    const answered = { answeredAt: performance.now(), answer: Math.min(...counts), newest: Math.max(...counts) }
    observations.push({ ...before, ...answered, kept: reads === 0 })
  }
  const client = async (seat: number) => {
    for (let turn = 0; !ended; turn += 1) {
      const place = (seat + turn) % 4
      await observe(place === 3 ? 'all goods' : `goods ${place}`, place === 3 ? all : question(place))
    }
  }
  const loads = async () => {
    for (let count = 1; count <= LOADS; count += 1) {
      await load(loader, count)
      loaded = count
      while (!ended && !observations.some(({ kept, answer }) => kept && answer === count)) await wait(5)
    }
  }
  const clients = Promise.all(Array.from({ length: 8 }, (_, seat) => client(seat)))
  const end = () => {
    ended = true
  }
  await Promise.all([loads().finally(end), clients.finally(end)])
  const kept = observations.filter((one) => one.kept)
  expect(new Set(kept.map(({ answer }) => answer)).size).toBeGreaterThanOrEqual(LOADS)
  for (const one of observations) expect(one.answer, JSON.stringify(one)).toBeGreaterThanOrEqual(one.loaded)
  // Of what is kept, nothing is older than any answer to whatever question that was there before it was asked.
  const given = observations.toSorted((one, other) => one.answeredAt - other.answeredAt)
  for (const one of kept) {
    const before = given.filter(({ answeredAt }) => answeredAt < one.askedAt)
    expect(one.answer, JSON.stringify(one)).toBeGreaterThanOrEqual(Math.max(0, ...before.map(({ newest }) => newest)))
    expect(one.newest, JSON.stringify(one)).toBe(one.answer)
  }
})

test('a database in the place of another one is told apart by its load, even where both count transactions alike', async ({
  graph,
  loader,
}) => {
  const alike: Graph = {
    ...graph,
    readAfter: (_, statement) => graph.read(statement),
    momentOf: (rows) => graph.momentOf(rows) && { bookmark: 'FB:alike', exact: true },
  }
  const { ask, askUntilKept } = openCountedService(alike)
  await load(loader, 100)
  expect((await askUntilKept(question(0))).text).toContain('0100')
  await load(loader, 101)
  expect((await ask(question(0))).text).toContain('0101')
})

test('without a stamp nothing is kept: what was loaded by other means has no states', async ({ graph, loader }) => {
  await load(loader, 200)
  await loader.manage(["MATCH (graph:Graph {id: 'graph'}) REMOVE graph.stamp"])
  const { ask } = openCountedService(graph)
  for (let i = 0; i < 10; i += 1) expect((await ask(question(0))).reads).toBe(1)
  await load(loader, 201)
  await openCountedService(graph).askUntilKept(question(0))
})

test('a database that does not tell its state is one that does not answer: the error is the same, and comes at once', async ({
  graph,
}) => {
  let silent = false
  const { ask, askUntilKept } = openCountedService({
    ...graph,
    read: async (statement, parameters, signal) => {
      if (silent) throw new ExpectedError('SERVICE_UNAVAILABLE', 'The database is busy. Try again in a moment.')
      return await graph.read(statement, parameters, signal)
    },
  })
  const { text } = await askUntilKept(question(0))
  silent = true
  const [kept, other] = [await ask(question(0)), await ask(question(1))]
  expect(kept.body).toEqual(other.body)
  expect([kept.body?.errors?.[0]?.extensions.code, kept.reads]).toEqual(['SERVICE_UNAVAILABLE', 0])
  silent = false
  expect(await ask(question(0))).toMatchObject({ text, reads: 0 })
})

test('questions that come together share one look at the state', async ({ graph }) => {
  const { ask, askUntilKept, counts } = openCountedService(graph)
  await askUntilKept(question(0))
  const before = counts.states
  const replies = await Promise.all(Array.from({ length: 20 }, () => ask(question(0))))
  expect(replies.map(({ reads }) => reads)).toEqual(replies.map(() => 0))
  expect(counts.states - before).toBeLessThan(5)
})

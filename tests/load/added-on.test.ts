import { join } from 'node:path'
import { afterEach, beforeEach, expect, vi } from 'vitest'
import { loadSeed } from '../../src/load/load-seed.ts'
import { loadCorpus } from '../../src/load/write/batches/load-corpus.ts'
import { emptyGraphTest, smallSeed } from '../fixtures.ts'
import { editFile, makeSeed } from '../seed/make-seed.ts'
import type { Ask } from '../service.ts'
import { holdCorpus, makeCorpus } from './make-corpus.ts'

const test = emptyGraphTest

/** Makes it this day for whatever is loaded from now on. */
function setDay(day: string): void {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(`${day}T12:00:00Z`) })
}

beforeEach(() => setDay('2026-01-05'))
afterEach(() => vi.useRealTimers())
test.beforeEach(async ({ graph }) => {
  await graph.manage(['MATCH (n) DETACH DELETE n'])
})

/** The day on which a statement was added, as the service tells it. */
async function readDay(ask: Ask, slug = 'bessent-no-decoupling') {
  const { data } = await ask(`{ node(id: "Statement:${slug}") { ... on Statement { addedOn gist } } }`)
  return Object(data.node).addedOn
}

test('a statement of the seed was added on the day of its first load, whatever is loaded later', async ({
  graph,
  ask,
}) => {
  const directory = makeSeed()
  await loadSeed(graph, { directory })
  expect(await readDay(ask)).toBe('2026-01-05')
  setDay('2026-02-07')
  expect(await loadSeed(graph, { directory })).toEqual({ added: 0, changed: 0, removed: 0 })
  const path = join(directory, 'statements.yaml')
  editFile(path, '- slug: bessent-no-decoupling\n', '- slug: bessent-no-decoupling\n  medium: a podcast\n')
  expect(await loadSeed(graph, { directory })).toMatchObject({ added: 0, removed: 0 })
  const { data } = await ask('{ node(id: "Statement:bessent-no-decoupling") { ... on Statement { addedOn medium } } }')
  expect(data.node).toEqual({ addedOn: '2026-01-05', medium: 'a podcast' })
})

test('what is new in the seed has the day on which it comes, and what was removed comes anew', async ({
  graph,
  ask,
}) => {
  const directory = makeSeed()
  const path = join(directory, 'statements.yaml')
  await loadSeed(graph, { directory })
  setDay('2026-02-07')
  editFile(path, 'he-candid-talks', 'he-open-talks')
  await loadSeed(graph, { directory })
  expect([await readDay(ask), await readDay(ask, 'he-open-talks')]).toEqual(['2026-01-05', '2026-02-07'])
  setDay('2026-03-08')
  editFile(path, 'he-open-talks', 'he-candid-talks')
  await loadSeed(graph, { directory })
  expect(await readDay(ask, 'he-candid-talks')).toBe('2026-03-08')
})

test('what a release loaded that kept no days has none', async ({ graph, ask }) => {
  await loadSeed(graph, { directory: smallSeed })
  await graph.manage(['MATCH (s:Statement) REMOVE s.addedOn'])
  await loadSeed(graph, { directory: smallSeed })
  expect(await readDay(ask)).toBeNull()
})

test('a collection that is loaded again keeps the days, stopped or not; others go', async ({ graph, ask }) => {
  const folder = makeCorpus(smallSeed)
  using corpus = await holdCorpus(folder)
  await loadCorpus(graph, corpus)
  expect(await readDay(ask)).toBe('2026-01-05')
  setDay('2026-02-07')
  await graph.manage(["MATCH (s:Statement {slug: 'bessent-no-decoupling'}) SET s.addedOn = '2025-12-24'"])
  const stop = new AbortController()
  const stopped = loadCorpus(graph, corpus, {
    overwrite: true,
    batch: 5,
    signal: stop.signal,
    onProgress: () => stop.abort(),
  })
  await expect(stopped).rejects.toThrow()
  await loadCorpus(graph, corpus)
  expect(await readDay(ask)).toBe('2025-12-24')
  expect(await readDay(ask, 'ministry-fight-to-the-end')).toBe('2026-01-05')
  await loadSeed(graph, { directory: smallSeed, overwrite: true })
  expect(await readDay(ask)).toBe('2025-12-24')
  expect(await graph.read('MATCH (former:Former) RETURN former.id AS id')).toEqual([])
})

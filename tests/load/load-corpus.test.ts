import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished } from 'vitest'
import { loadSeed } from '../../src/load/load-seed.ts'
import { type LoadCorpusOptions, loadCorpus } from '../../src/load/write/batches/load-corpus.ts'
import { type LoadState, readLoad } from '../../src/load/write/load-state.ts'
import { readGraph } from '../faults/read-graph.ts'
import { emptyGraphTest, smallSeed, wholeSeed } from '../fixtures.ts'
import { countRecords } from './count-records.ts'
import { editCorpus, holdCorpus, makeCorpus } from './make-corpus.ts'

/** Loads a collection; ends with the test at the latest, so that no load is under way in the next one. */
type Load = (folder: string, options?: LoadCorpusOptions) => Promise<LoadState>
const test = emptyGraphTest.extend('load', { scope: 'file' }, ({ graph }): Load => {
  const loadHeld = async (folder: string, options: LoadCorpusOptions) => {
    using corpus = await holdCorpus(folder)
    return await loadCorpus(graph, corpus, options)
  }
  return (folder, options = {}) => {
    const stop = new AbortController()
    const signal = options.signal ? AbortSignal.any([stop.signal, options.signal]) : stop.signal
    const loading = loadHeld(folder, { ...options, signal })
    onTestFinished(async () => {
      stop.abort()
      await loading.catch(() => undefined)
    })
    return loading
  }
})
test.beforeEach(async ({ graph }) => {
  await graph.manage(['MATCH (n) DETACH DELETE n'])
})

test.for([
  [smallSeed, 4],
  [wholeSeed, 1_000],
] as const)(
  'the seed in %s, loaded as a collection in batches of %i, gives the graph that the seed gives',
  async ([directory, batch], { graph, load }) => {
    await loadSeed(graph, { directory })
    const expected = await readGraph(graph)
    const state = await load(makeCorpus(directory), { overwrite: true, batch })
    expect(state).toMatchObject({ ended: true, entries: state.total })
    expect(await readGraph(graph)).toBe(expected)
    expect(await countRecords(graph)).toBe(state.records)
  },
)

test('a load counts the citations that it took at their word, by article', async ({ load }) => {
  const seen: (readonly [string, number])[] = []
  await load(makeCorpus(smallSeed), { batch: 20, onCited: (cited) => seen.push(...cited) })
  expect(Object.fromEntries(seen)).toEqual({ 'geneva-report': 43, 'stockholm-report': 13 })
})

test('a load that is stopped goes on where it was, and with nothing else', async ({ graph, load }) => {
  const folder = makeCorpus(smallSeed)
  await load(folder)
  const expected = await readGraph(graph)
  await graph.manage(['MATCH (n) DETACH DELETE n'])
  for (const [batches, entries] of [
    [1, 10],
    [1, 20],
  ] as const) {
    await stopAfter(load, batches, folder)
    expect(await readLoad(graph)).toMatchObject({ ended: false, entries })
  }
  expect(await load(folder, { batch: 11 })).toMatchObject({ ended: true })
  expect(await readGraph(graph)).toBe(expected)
  editCorpus(folder, 'topics', '"name":"', '"name":"other ')
  await expect(load(folder)).rejects.toMatchObject({
    code: 'BAD_USER_INPUT',
    message: expect.stringContaining('--overwrite'),
  })
})

test('what an earlier release has loaded in part is not gone on with: overwriting begins anew', async ({
  graph,
  load,
}) => {
  const folder = makeCorpus(smallSeed)
  await load(folder)
  const expected = await readGraph(graph)
  await graph.manage(['MATCH (n) DETACH DELETE n'])
  await stopAfter(load, 2, folder)
  await graph.manage(["MATCH (g:Graph) SET g.schemaVersion = 1 WITH g MATCH (t:Topic) SET t.name = 'of before'"])
  await expect(load(folder)).rejects.toMatchObject({ code: 'BAD_CONFIGURATION' })
  expect(await load(folder, { overwrite: true })).toMatchObject({ ended: true })
  expect(await readGraph(graph)).toBe(expected)
})

test.for([
  ['in its first batch', 'topics', '"name":"', '"name":5,"old":"', /topics\.jsonl:1: name/],
  ['at its end', 'claims', 'geneva-report#', 'nowhere#', /claims\.jsonl:1: .*there is no article nowhere/],
] as const)(
  'a collection with a fault %s overwrites nothing',
  async ([, concept, from, to, message], { graph, load }) => {
    await load(makeCorpus(smallSeed))
    const expected = await readGraph(graph)
    const folder = makeCorpus(smallSeed)
    editCorpus(folder, concept, from, to)
    await expect(load(folder, { overwrite: true, batch: 3 })).rejects.toMatchObject({
      code: 'BAD_SEED',
      message: expect.stringMatching(/; nothing was written\./),
    })
    await expect(load(folder, { overwrite: true, batch: 3 })).rejects.toThrow(message)
    expect(await readGraph(graph)).toBe(expected)
  },
)

test('while a collection is loaded, a total counts what is there; afterwards the graph knows it', async ({
  graph,
  ask,
  load,
}) => {
  const folder = makeCorpus(smallSeed)
  const question = (about: unknown) => `{ whoSaid(about: "${about}", first: 50) { totalCount nodes { id } } }`
  const findSubjects = () =>
    graph.read('MATCH (one:Entity) WHERE EXISTS { (one)<-[:ABOUT]-() } RETURN one.id AS id, one.whoSaidCount AS known')
  const { entries } = await load(folder)
  for (const { id, known } of await findSubjects())
    expect((await ask(question(id))).data).toMatchObject({ whoSaid: { totalCount: known } })
  await graph.manage(['MATCH (n) DETACH DELETE n'])
  await stopAfter(load, Math.floor(entries / 10), folder)
  const subjects = await findSubjects()
  expect(subjects.length).toBeGreaterThan(0)
  for (const { id, known } of subjects) {
    expect(known).toBeNull()
    const { whoSaid } = Object((await ask(question(id))).data)
    expect([id, whoSaid.totalCount]).toEqual([id, whoSaid.nodes.length])
  }
})

/** Loads so many batches more, then stops. */
async function stopAfter(load: Load, batches: number, folder: string): Promise<void> {
  const stop = new AbortController()
  let count = -1
  const onProgress = () => {
    count += 1
    if (count === batches) stop.abort()
  }
  await expect(load(folder, { batch: 10, signal: stop.signal, onProgress })).rejects.toThrow('abort')
}

test('each batch raises the version of the graph; what is loaded already does not', async ({ graph, load }) => {
  const folder = makeCorpus(smallSeed)
  const readVersion = async () => (await graph.read('MATCH (graph:Graph) RETURN graph.version AS version'))[0]?.version
  const { entries } = await load(folder, { batch: 10 })
  const version = Math.ceil(entries / 10) + 1
  expect(await readVersion()).toBe(version)
  expect(await load(folder)).toMatchObject({ ended: true, entries })
  expect(await readVersion()).toBe(version)
})

test.for([
  ['a line that is no JSON', 'events', '{"slug"', '{slug', /not JSON/],
  ['a wrong value', 'topics', '"name":"decoupling"', '"name":5', /name: /],
  ['an article that is not there', 'events', 'geneva-report#', 'nowhere#', /there is no article nowhere/],
  ['a log out of order', 'measures', '"on":"2025-', '"on":"2035-', /the log is not in order|cannot answer/],
  [
    'an entity that is not there',
    'statements',
    '"about":["',
    '"about":["Topic:nowhere","',
    /there is no Topic:nowhere/,
  ],
] as const)(
  '%s ends the load with its line, and nothing of its batch is kept',
  async ([, concept, from, to, message], { graph, load }) => {
    const folder = makeCorpus(smallSeed)
    const line = editCorpus(folder, concept, from, to)
    const before: number[] = []
    await expect(load(folder, { batch: 3, onProgress: ({ entries }) => before.push(entries) })).rejects.toMatchObject({
      code: 'BAD_SEED',
      message: expect.stringMatching(message),
      details: { problems: [{ file: join(folder, `${concept}.jsonl`), line }] },
    })
    const state = await readLoad(graph)
    expect(state).toMatchObject({ ended: false, entries: before.at(-1) })
    expect(await countRecords(graph)).toBe(state?.records)
  },
)

test.for([
  [
    'a slug that stands twice',
    'events',
    '"slug":"stockholm-talks"',
    '"slug":"geneva-talks"',
    /an earlier entry has Event:/,
  ],
  [
    'a name that is taken',
    'commodities',
    '"name":"rare earths"',
    '"name":"SOYBEANS"',
    /is a name of Commodity:soybeans/,
  ],
  [
    'a reference that stands twice',
    'statements',
    '"about":["Topic:decoupling","Event:geneva-talks"]',
    '"about":["Topic:decoupling","Topic:decoupling"]',
    /about\.1: Topic:decoupling stands twice/,
  ],
  [
    'a cycle',
    'topics',
    '"broader":[]',
    '"broader":["Topic:decoupling"]',
    /BROADER forms a cycle: Topic:decoupling → Topic:us-china-economic-ties → Topic:decoupling/,
  ],
  [
    'a topic that is wider than nothing',
    'topics',
    '"slug":"us-china-economic-ties"',
    '"slug":"x"',
    /there is no Topic:us/,
  ],
] as const)('%s is refused', async ([, concept, from, to, message], { load }) => {
  const folder = makeCorpus(smallSeed)
  editCorpus(folder, concept, from, to)
  await expect(load(folder, { batch: 1 })).rejects.toMatchObject({
    code: 'BAD_SEED',
    message: expect.stringMatching(message),
  })
})

test('the seed leaves a graph alone that is made of a collection, until it is told to replace it', async ({
  graph,
  load,
}) => {
  await load(makeCorpus(wholeSeed))
  const before = await readGraph(graph)
  const collection = expect.stringContaining('tit-for-tat-corpus-')
  expect(await loadSeed(graph, { directory: smallSeed })).toEqual({ added: 0, changed: 0, removed: 0, collection })
  expect(await readGraph(graph)).toBe(before)
  const { added } = await loadSeed(graph, { directory: smallSeed, overwrite: true })
  expect(await countRecords(graph)).toBe(added)
})

test('a graph that holds the seed is not overwritten silently', async ({ graph, load }) => {
  await loadSeed(graph, { directory: smallSeed })
  const before = await readGraph(graph)
  await expect(load(makeCorpus(smallSeed))).rejects.toMatchObject({ code: 'BAD_USER_INPUT' })
  expect(await readGraph(graph)).toBe(before)
})

test('files may begin with the mark of their encoding and have lines that end as elsewhere', async ({
  graph,
  load,
}) => {
  const folder = makeCorpus(smallSeed)
  await load(folder)
  const expected = await readGraph(graph)
  for (const name of readdirSync(folder)) {
    const path = join(folder, name)
    writeFileSync(path, `\uFEFF${readFileSync(path, 'utf8').replaceAll('\n', '\r\n')}`)
  }
  expect(await load(folder, { overwrite: true })).toMatchObject({ ended: true })
  expect(await readGraph(graph)).toBe(expected)
})

test('a folder without a collection, and what is no folder, are refused', async () => {
  for (const path of [smallSeed, import.meta.filename])
    await expect(holdCorpus(path)).rejects.toMatchObject({ code: 'BAD_SEED' })
})

test('names, titles and texts that are as long as the shapes allow fit into the indexes', async ({ graph, load }) => {
  const folder = makeCorpus(smallSeed)
  const add = (concept: string, entry: object) => {
    const path = join(folder, `${concept}.jsonl`)
    writeFileSync(path, `${readFileSync(path, 'utf8').trimEnd()}\n${JSON.stringify(entry)}\n`)
  }
  const [name, text] = ['習'.repeat(1_000), 'x'.repeat(20_000)]
  const article = { slug: 'long', title: `${name.slice(1)}x`, publishedOn: '2025', paragraphs: ['a'.repeat(64)] }
  add('articles', article)
  const ministry = { kind: 'GOVERNMENT_BODY', country: 'Country:china', description: text, cite: ['long#1'] }
  add('organizations', { slug: 'long', name, aliases: [`${name.slice(2)}é`], ...ministry })
  add('topics', { slug: 'long', name: '\uFDFA'.repeat(80), cite: ['long#1'] })
  await load(folder)
  const [row] = await graph.read("MATCH (found:Organization {id: 'Organization:long'}) RETURN size(found.name) AS size")
  expect(row).toEqual({ size: 1_000 })
})

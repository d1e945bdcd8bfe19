import { appendFileSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { expect, onTestFinished, vi } from 'vitest'
import { followCollection, loadServed } from '../../src/cli/follow-collection.ts'
import { openGraph } from '../../src/graph/index.ts'
import { ServedCollection } from '../../src/load/collection/served-collection.ts'
import { readSeed } from '../../src/load/read/read-seed.ts'
import { loadCorpus } from '../../src/load/write/batches/load-corpus.ts'
import { emptyGraphTest as test } from '../fixtures.ts'
import { databaseOfWorker } from '../graph.ts'
import { holdCorpus, makeCorpus } from '../load/make-corpus.ts'
import { patientLimits, seconds } from '../patience.ts'
import { makeSeed, smallSeed } from '../seed/make-seed.ts'
import { openService } from '../service.ts'

const [statement] = readSeed(smallSeed).statements

/** One more statement on what the first one is about. */
const another = (gist: string) => `
- slug: by-hand
  speaker: ${statement?.speaker}
  mode: INDIRECT
  about: [${statement?.about.join(', ')}]
  gist: ${gist}
  cite: ["${String(statement?.cite[0])}"]
`

/** Serves a copy of the small seed, watched, until the test ends; `messages` has what the terminal would show. */
async function serveCopy(graph: Parameters<typeof openService>[0]) {
  const folder = makeSeed()
  const collection = new ServedCollection([folder], 'The collection')
  await loadServed(collection, graph, { overwrite: false, isChosen: true })
  const messages: string[] = []
  for (const name of ['log', 'error'] as const)
    vi.spyOn(console, name).mockImplementation((line: string) => void messages.push(line))
  const ending = new AbortController()
  const following = followCollection(collection, () => openGraph(databaseOfWorker(), patientLimits), ending.signal)
  onTestFinished(async () => {
    ending.abort()
    await following
    vi.restoreAllMocks()
  })
  const { ask, send } = openService(graph, { collection })
  const gists = async () => {
    const { data } = await ask(`{ whoSaid(about: "${statement?.about[0]}", first: 50) { nodes { gist } } }`)
    return JSON.stringify(data)
  }
  const page = async (path: string) => {
    const { text, status } = await send({ path, method: 'GET', headers: { accept: 'text/html' } })
    return { text, status }
  }
  return { folder, messages, gists, page }
}

test('a statement added by hand stands in answers and pages, though both were asked before', async ({ graph }) => {
  const { folder, gists, page, messages } = await serveCopy(graph)
  const path = `/said?about=${encodeURIComponent(String(statement?.about[0]))}`
  for (let asked = 0; asked < 3; asked += 1) {
    expect(await gists()).not.toContain('herrings')
    expect((await page(path)).text).not.toContain('herrings')
  }
  appendFileSync(join(folder, 'statements.yaml'), another('There will be herrings.'))
  await expect.poll(async () => (await page(path)).text, { timeout: seconds(10) }).toContain('There will be herrings.')
  expect(await gists()).toContain('herrings')
  await expect.poll(() => messages, { timeout: seconds(5) }).toContainEqual(expect.stringMatching(/^Loaded: \d+ added/))
})

test('a file that an editor replaces by its new version is noticed, and so is a reading that comes and goes', async ({
  graph,
}) => {
  const { folder, gists } = await serveCopy(graph)
  const file = join(folder, 'statements.yaml')
  for (const gist of ['Sprats come first.', 'Sprats come last.']) {
    const [text = ''] = readFileSync(file, 'utf8').split('\n- slug: by-hand')
    writeFileSync(`${file}~`, text + another(gist))
    renameSync(`${file}~`, file)
    await expect.poll(gists, { timeout: seconds(10) }).toContain(gist)
  }
  mkdirSync(join(folder, 'readings'))
  const reading = join(folder, 'readings/oslo.yaml')
  const { sha256 } = { sha256: 'c'.repeat(64) }
  writeFileSync(
    reading,
    `articles:\n  - {slug: oslo, title: Oslo, publishedOn: "2025-09-01", paragraphs: ["${sha256}"]}\nstatements:${another(
      'Cods were read of.',
    )
      .replace('by-hand', 'read-of')
      .replace(/cite: .*/, 'cite: [oslo#1]')
      .replaceAll('\n', '\n  ')}\n`,
  )
  await expect.poll(gists, { timeout: seconds(10) }).toContain('Cods were read of.')
  rmSync(reading)
  await expect.poll(gists, { timeout: seconds(10) }).not.toContain('Cods')
})

test('a broken file leaves the graph as it was, and is told with its line on the terminal and on the status page', async ({
  graph,
}) => {
  const { folder, gists, page, messages } = await serveCopy(graph)
  const file = join(folder, 'statements.yaml')
  const before = await gists()
  const sound = readFileSync(file, 'utf8')
  expect((await page('/status')).text).toContain('The graph holds what the files say')
  writeFileSync(file, `${sound}${another('Fine.').replace(/cite: .*/, 'cite: [nowhere#1]')}`)
  await expect
    .poll(async () => (await page('/status')).text, { timeout: seconds(10) })
    .toContain('The files are not in the graph')
  const { text } = await page('/status')
  expect(text).toMatch(/statements\.yaml:\d+<\/code>/)
  expect(text).toContain('there is no article nowhere')
  expect(messages.join()).toMatch(/statements\.yaml:\d+: by-hand: there is no article nowhere/)
  expect(await gists()).toBe(before)
  writeFileSync(file, sound)
  await expect.poll(async () => (await page('/status')).text, { timeout: seconds(10) }).toContain('The graph holds')
  await delay(10)
  expect(await gists()).toBe(before)
})

test('a graph that is made of something else is refused where a folder was chosen, and left alone otherwise', async ({
  graph,
}) => {
  const folder = makeSeed()
  using corpus = await holdCorpus(makeCorpus(smallSeed))
  await loadCorpus(graph, corpus, { overwrite: true })
  const collection = new ServedCollection([folder], 'The collection')
  await expect(loadServed(collection, graph, { overwrite: false, isChosen: true })).rejects.toThrow(
    /Replace it with --overwrite/,
  )
})

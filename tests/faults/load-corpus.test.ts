import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { setTimeout as delay } from 'node:timers/promises'
import { expect, onTestFinished, vi } from 'vitest'
import { loadCorpus } from '../../src/load/write/batches/load-corpus.ts'
import { readLoad } from '../../src/load/write/load-state.ts'
import { emptyGraphTest as test, wholeSeed } from '../fixtures.ts'
import { databaseOfWorker } from '../graph.ts'
import { countRecords } from '../load/count-records.ts'
import { holdCorpus, makeCorpus } from '../load/make-corpus.ts'
import { patientEnvironment, seconds } from '../patience.ts'
import { waitUntilQuiet } from './faulty-database.ts'
import { readGraph } from './read-graph.ts'

test('a load that is killed again and again comes to the same graph', { timeout: seconds(300) }, async ({
  graph,
  signal,
}) => {
  // A test that has run out of time goes no further, and the next begins when its loads and their transactions are over.
  onTestFinished(() => waitUntilQuiet(graph))
  const folder = makeCorpus(wholeSeed)
  using corpus = await holdCorpus(folder)
  await loadCorpus(graph, corpus, { signal })
  const expected = await readGraph(graph)
  await graph.manage(['MATCH (n) DETACH DELETE n'])
  let kills = 0
  for (let before = 0; kills < 10; kills += 1) {
    signal.throwIfAborted()
    const child = startLoad(folder)
    const exit = once(child, 'exit')
    while (isRunning(child) && ((await readLoad(graph))?.entries ?? 0) <= before) await delay(20)
    await delay(Math.random() * 200)
    child.kill('SIGKILL')
    await exit
    // A commit that was sent before the kill may still be under way.
    await vi.waitFor(async () => expect(await countRecords(graph)).toBe((await readLoad(graph))?.records), seconds(10))
    const state = await readLoad(graph)
    if (state?.ended) break
    before = state?.entries ?? 0
  }
  expect(kills).toBeGreaterThan(1)
  signal.throwIfAborted()
  const last = startLoad(folder)
  const [[code], output] = await Promise.all([once(last, 'exit'), text(last.stdout)])
  expect({ code, output }).toEqual({ code: 0, output: expect.stringMatching(/✔ Load .*: [\d,]+ entries/) })
  expect(await readGraph(graph)).toBe(expected)
})

/** `npm run load` with small batches, so that there are many moments to be killed in; it ends with the test at the latest. */
function startLoad(folder: string) {
  const { uri, username, password, database } = databaseOfWorker()
  const given = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, NEO4J_DATABASE: database }
  const program = join(import.meta.dirname, '..', '..', 'src', 'cli', 'index.ts')
  const child = spawn(process.execPath, [program, 'load', folder, '--batch', '15'], {
    env: { ...process.env, ...patientEnvironment, ...given, TFT_DATABASE: 'uri' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  return child
}

function isRunning({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode === null && signalCode === null
}

import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { expect, onTestFinished } from 'vitest'
import { loadSeed } from '../../src/load/load-seed.ts'
import { smallSeed, emptyGraphTest as test } from '../fixtures.ts'
import { databaseOfWorker } from '../graph.ts'
import { patientEnvironment, seconds } from '../patience.ts'
import { makeSeed } from '../seed/make-seed.ts'
import { waitUntilQuiet } from './faulty-database.ts'
import { readGraph } from './read-graph.ts'

/** At how many moments the loader is killed. */
const kills = 24

test('killed at any moment the loader leaves the old graph or the new one, and the next run completes', {
  timeout: seconds(300),
}, async ({ graph, signal }) => {
  // A test that has run out of time goes no further, and the next begins when its loaders and their transactions are over.
  onTestFinished(() => waitUntilQuiet(graph))
  const seeds = [smallSeed, makeChangedSeed()]
  const wholes: string[] = []
  let longest = 0
  for (const directory of seeds) {
    const child = await startLoader(directory)
    const begun = performance.now()
    expect(await finish(child)).toBe(0)
    longest = performance.now() - begun
    wholes.push(await readGraph(graph))
  }
  expect(wholes[0]).not.toBe(wholes[1])
  const found = { old: 0, new: 0 }
  let holds = 1
  let next = startLoader(seeds[0])
  for (let turn = 0; turn < kills; turn += 1) {
    const child = await next
    const moment = Math.random() * longest * 1.05
    longest = Math.min(longest, await killAfter(child, moment))
    await waitUntilQuiet(graph)
    const now = wholes.indexOf(await readGraph(graph))
    expect(now, `killed after ${Math.round(moment)} of ${Math.round(longest)} ms`).toBeGreaterThanOrEqual(0)
    found[now === holds ? 'old' : 'new'] += 1
    holds = now
    signal.throwIfAborted()
    next = startLoader(seeds[1 - holds])
  }
  console.log(`killed ${kills} times within ${Math.round(longest)} ms: ${JSON.stringify(found)}`)
  expect(await finish(await next)).toBe(0)
  expect(await readGraph(graph)).toBe(wholes[1 - holds])
  expect(await loadSeed(graph, { directory: seeds[1 - holds] })).toEqual({ added: 0, changed: 0, removed: 0 })
})

/** Another seed: entries that change, and others that go. */
function makeChangedSeed(): string {
  const directory = makeSeed(
    ['topics.yaml', 'name: decoupling', 'name: parting of the economies'],
    ['people.yaml', 'role: Vice Premier', 'role: Vice-Premier'],
    ['events.yaml', 'place: Stockholm, Sweden', 'place: Stockholm'],
  )
  rmSync(join(directory, 'claims.yaml'))
  return directory
}

/** A loader that is here, and waits to be told to begin; it ends with the test at the latest. */
async function startLoader(directory = ''): Promise<ChildProcess> {
  const { uri, username, password } = databaseOfWorker()
  const address = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password }
  const child = spawn(process.execPath, [join(import.meta.dirname, 'run-load.ts'), directory], {
    env: { ...process.env, TFT_DATABASE: '', ...patientEnvironment, ...address },
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  if (child.stdout) await once(child.stdout, 'data')
  child.stdout?.resume()
  return child
}

async function finish(child: ChildProcess): Promise<unknown> {
  const exit = once(child, 'exit')
  child.stdin?.write('begin\n')
  return (await exit)[0]
}

/** Tells after how many milliseconds the loader was through, if it was before it could be killed. */
async function killAfter(child: ChildProcess, milliseconds: number): Promise<number> {
  const begun = performance.now()
  const exit = once(child, 'exit')
  child.stdin?.write('begin\n')
  const through = await Promise.race([
    delay(milliseconds, Number.POSITIVE_INFINITY),
    exit.then(() => performance.now() - begun),
  ])
  child.kill('SIGKILL')
  await exit
  return through
}

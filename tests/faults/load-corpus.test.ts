import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { setTimeout as delay } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { Graph } from '../../src/graph/index.ts'
import { loadCorpus } from '../../src/load/write/batches/load-corpus.ts'
import { readLoad } from '../../src/load/write/load-state.ts'
import { databaseOfWorker, openTestGraph } from '../graph.ts'
import { countRecords } from '../load/count-records.ts'
import { holdCorpus, writeCorpus } from '../load/make-corpus.ts'
import { makeFolder } from '../neo4j/machine.ts'
import { readGraph } from './read-graph.ts'

const seed = join(import.meta.dirname, '..', '..', 'seed')
let graph: Graph
let folder: string
beforeAll(async () => {
  graph = await openTestGraph()
  folder = await makeFolder()
  writeCorpus(seed, folder)
})
afterAll(async () => {
  await graph.close()
  await rm(folder, { recursive: true })
})

test('a load that is killed again and again comes to the same graph', { timeout: 90_000 }, async () => {
  using corpus = await holdCorpus(folder)
  await loadCorpus(graph, corpus)
  const expected = await readGraph(graph)
  await graph.manage(['MATCH (n) DETACH DELETE n'])
  let kills = 0
  for (let before = 0; kills < 10; kills += 1) {
    const child = startLoad()
    const exit = once(child, 'exit')
    while (child.exitCode === null && ((await readLoad(graph))?.entries ?? 0) <= before) await delay(20)
    await delay(Math.random() * 200)
    child.kill('SIGKILL')
    await exit
    // A commit that was sent before the kill may still be under way.
    await vi.waitFor(async () => expect(await countRecords(graph)).toBe((await readLoad(graph))?.records), 10_000)
    const state = await readLoad(graph)
    if (state?.ended) break
    before = state?.entries ?? 0
  }
  expect(kills).toBeGreaterThan(1)
  const last = startLoad()
  const [[code], output] = await Promise.all([once(last, 'exit'), text(last.stdout)])
  expect({ code, output }).toEqual({ code: 0, output: expect.stringMatching(/✔ Load .*: [\d,]+ entries/) })
  expect(await readGraph(graph)).toBe(expected)
})

/** `npm run load` with small batches, so that there are many moments to be killed in. */
function startLoad() {
  const { uri, username, password, database } = databaseOfWorker()
  const given = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, NEO4J_DATABASE: database }
  const program = join(import.meta.dirname, '..', '..', 'src', 'cli', 'index.ts')
  return spawn(process.execPath, [program, 'load', folder, '--batch', '15'], {
    env: { ...process.env, ...given, TFT_DATABASE: 'uri' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
}

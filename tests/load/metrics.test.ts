import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Graph } from '../../src/graph/index.ts'
import { prepareGraph } from '../../src/load/load-seed.ts'
import { loadCorpus } from '../../src/load/write/batches/load-corpus.ts'
import { createServer } from '../../src/server/create-server.ts'
import { standardSettings } from '../../src/server/service-settings.ts'
import { openTestGraph } from '../graph.ts'
import { listen } from '../listen.ts'
import { fixtures } from '../seed/make-seed.ts'
import { holdCorpus, makeCorpus } from './make-corpus.ts'

let graph: Graph
beforeAll(async () => {
  graph = await openTestGraph()
  await prepareGraph(graph)
})
afterAll(() => graph.close())

const figure = /^tit_for_tat_load_(\w+) (\S+)$/gm

/** The figures of a load that /metrics shows. */
async function scrape(url: string): Promise<Record<string, number>> {
  const text = await (await fetch(`${url}/metrics`)).text()
  return Object.fromEntries([...text.matchAll(figure)].map(([, name, value]) => [name, Number(value)]))
}

test('/metrics shows how far a load has come, and nothing where there is none', async () => {
  using service = await listen(createServer(graph, { logLevel: 'silent', service: standardSettings }))
  expect(await scrape(service.url)).toEqual({})
  using corpus = await holdCorpus(makeCorpus(fixtures))
  const stop = new AbortController()
  const onProgress = ({ entries }: { entries: number }) => entries === 10 && stop.abort()
  const began = Date.now() / 1_000
  await loadCorpus(graph, corpus, { batch: 10, signal: stop.signal, onProgress }).catch(() => undefined)
  const {
    started_timestamp_seconds: started = 0,
    noted_timestamp_seconds: noted = 0,
    ...half
  } = await scrape(service.url)
  expect(half).toEqual({ entries_total: corpus.entries, entries_done: 10, records_done: expect.any(Number), ended: 0 })
  expect(Math.abs(started - began)).toBeLessThan(60)
  expect(noted).toBeGreaterThanOrEqual(started)
  const { records } = await loadCorpus(graph, corpus)
  expect(await scrape(service.url)).toMatchObject({ entries_done: corpus.entries, records_done: records, ended: 1 })
})

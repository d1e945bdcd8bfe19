import { expect, vi } from 'vitest'
import { loadCorpus } from '../../src/load/write/batches/load-corpus.ts'
import { smallSeed, emptyGraphTest as test } from '../fixtures.ts'
import { seconds } from '../patience.ts'
import type { Send } from '../service.ts'
import { holdCorpus, makeCorpus } from './make-corpus.ts'

const figure = /^tit_for_tat_load_(\w+) (\S+)$/gm

/** The figures of a load that /metrics shows. */
async function scrape(send: Send): Promise<Record<string, number>> {
  const { text } = await send({ method: 'GET', path: '/metrics' })
  return Object.fromEntries([...text.matchAll(figure)].map(([, name, value]) => [name, Number(value)]))
}

/** The same where there are some: what a slow database has not given within a second is left out. */
async function scrapeShown(send: Send): Promise<Record<string, number>> {
  const look = async () => {
    const figures = await scrape(send)
    return Object.keys(figures).length > 0 && figures
  }
  return await vi.waitUntil(look, { timeout: seconds(30), interval: 200 })
}

test('/metrics shows how far a load has come, and nothing where there is none', async ({ graph, send }) => {
  expect(await scrape(send)).toEqual({})
  using corpus = await holdCorpus(makeCorpus(smallSeed))
  const stop = new AbortController()
  const onProgress = ({ entries }: { entries: number }) => entries === 10 && stop.abort()
  const began = Date.now() / 1_000
  await loadCorpus(graph, corpus, { batch: 10, signal: stop.signal, onProgress }).catch(() => undefined)
  const {
    started_timestamp_seconds: started = 0,
    noted_timestamp_seconds: noted = 0,
    ...half
  } = await scrapeShown(send)
  expect(half).toEqual({ entries_total: corpus.entries, entries_done: 10, records_done: expect.any(Number), ended: 0 })
  expect(Math.abs(started - began)).toBeLessThan(seconds(60) / 1_000)
  expect(noted).toBeGreaterThanOrEqual(started)
  const { records } = await loadCorpus(graph, corpus)
  expect(await scrapeShown(send)).toMatchObject({ entries_done: corpus.entries, records_done: records, ended: 1 })
})

import { request } from 'node:http'
import { pino } from 'pino'
import { expect } from 'vitest'
import type { Graph } from '../../../src/graph/index.ts'
import { defaultLimits } from '../../../src/graph/limits.ts'
import { createServer } from '../../../src/server/create-server.ts'
import { standardSettings } from '../../../src/server/service-settings.ts'
import { emptyGraphTest } from '../../fixtures.ts'
import { openTestGraph } from '../../graph.ts'
import { listen } from '../../listen.ts'
import { seconds } from '../../patience.ts'

const { poolSize } = defaultLimits
/** Works for longer than any test waits, and can be found among what the server runs. */
const endless = 'UNWIND range(1, 100000000) AS endless UNWIND range(1, 1000) AS y RETURN count(endless + y) AS n'

const lines: Record<string, unknown>[] = []
const log = pino({ level: 'info' }, { write: (line) => lines.push(JSON.parse(line)) })

/** A test with `countRunning`, over connections of its own: how many of our statements the server still works on. */
const test = emptyGraphTest.extend('countRunning', { scope: 'file' }, async ({ graph: _emptied }, { onCleanup }) => {
  const observer = await openTestGraph()
  onCleanup(() => observer.close())
  const countRunning = async () => {
    const [row] = await observer.read(
      `SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH '${endless.slice(0, 40)}'
       RETURN count(*) AS running`,
    )
    return Number(row?.running)
  }
  // What observes is planned before anything has to be seen in time.
  await countRunning()
  return countRunning
})
test.beforeEach(() => {
  lines.length = 0
})

/** The real service, whose every question takes the database too long. */
const serveEndless = (graph: Graph, requestTimeout: number) => {
  const slow: Graph = { ...graph, read: (_statement, _parameters, signal) => graph.read(endless, {}, signal) }
  return listen(createServer(slow, { logLevel: 'info', service: { ...standardSettings, requestTimeout } }, log))
}

const ask = (url: string, signal: AbortSignal | null = null) =>
  fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ stats { articles } }' }),
    signal,
  }).then((response) => response.json())

/** Nothing of a request is left: neither in the server nor in our pool, whose connections are as good as before. */
async function expectNothingLeft(graph: Graph, countRunning: () => Promise<number>, connections: number) {
  await expect.poll(countRunning, { timeout: seconds(2) }).toBe(0)
  await expect.poll(() => graph.pool(), { timeout: seconds(2) }).toEqual({ sessions: 0, inUse: 0, idle: connections })
}

test('what a request reads ends in the database with the request', async ({ graph, countRunning }) => {
  using service = await serveEndless(graph, seconds(1))
  const asked = ask(service.url)
  await expect.poll(countRunning, { timeout: seconds(10) }).toBe(1)
  expect((await asked).errors).toMatchObject([{ extensions: { code: 'TIMEOUT' } }])
  await expectNothingLeft(graph, countRunning, 1)
})

test('a client that leaves ends what it has asked, though others are waiting for connections', async ({
  graph,
  countRunning,
}) => {
  using service = await serveEndless(graph, seconds(60))
  const leaving = new AbortController()
  const asked = Array.from({ length: poolSize + 4 }, () => ask(service.url, leaving.signal).catch(() => 'gone'))
  await expect.poll(countRunning, { timeout: seconds(10) }).toBe(poolSize)
  leaving.abort()
  expect(new Set(await Promise.all(asked))).toEqual(new Set(['gone']))
  await expectNothingLeft(graph, countRunning, poolSize)
  expect(lines.map(({ code }) => code)).toEqual(Array(poolSize + 4).fill('CLIENT_GONE'))
})

test.for([
  ['in parts', {}],
  ['of a length', { 'content-length': 500 }],
] as const)('a client that leaves amid a body %s is no fault of ours', async ([, headers], { graph }) => {
  using service = await listen(createServer(graph, { logLevel: 'info' }, log))
  const leaving = request(`${service.url}/graphql`, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
  })
  leaving.on('error', () => undefined)
  leaving.write('{"query":"{ __typ', () => setTimeout(() => leaving.destroy(), 50))
  await expect.poll(() => lines, { timeout: seconds(2) }).toMatchObject([{ code: 'CLIENT_GONE', level: 30 }])
})

import { request } from 'node:http'
import { pino } from 'pino'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import type { Graph } from '../../../src/graph/index.ts'
import { defaultLimits } from '../../../src/graph/limits.ts'
import { createServer } from '../../../src/server/create-server.ts'
import { standardSettings } from '../../../src/server/service-settings.ts'
import { openTestGraph } from '../../graph.ts'
import { listen } from '../../listen.ts'

const { poolSize } = defaultLimits
/** Works for longer than any test waits, and can be found among what the server runs. */
const endless = 'UNWIND range(1, 100000000) AS endless UNWIND range(1, 1000) AS y RETURN count(endless + y) AS n'

let graph: Graph
let observer: Graph
const lines: Record<string, unknown>[] = []
const log = pino({ level: 'info' }, { write: (line) => lines.push(JSON.parse(line)) })

beforeAll(async () => {
  graph = await openTestGraph()
  observer = await openTestGraph()
  // What observes is planned before anything has to be seen in time.
  await countRunning()
})
afterAll(() => Promise.all([graph, observer].map((one) => one.close())))
afterEach(() => {
  lines.length = 0
})

/** The real service, whose every question takes the database too long. */
const serveEndless = (requestTimeout: number) => {
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

/** How many of our statements the server still works on. */
async function countRunning(): Promise<number> {
  const [row] = await observer.read(
    `SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH '${endless.slice(0, 40)}'
     RETURN count(*) AS running`,
  )
  return Number(row?.running)
}

/** Nothing of a request is left: neither in the server nor in our pool, whose connections are as good as before. */
async function expectNothingLeft(connections: number): Promise<void> {
  await expect.poll(countRunning, { timeout: 2_000 }).toBe(0)
  await expect.poll(() => graph.pool(), { timeout: 2_000 }).toEqual({ sessions: 0, inUse: 0, idle: connections })
}

test('what a request reads ends in the database with the request', async () => {
  using service = await serveEndless(1_000)
  const asked = ask(service.url)
  await expect.poll(countRunning, { timeout: 10_000 }).toBe(1)
  expect((await asked).errors).toMatchObject([{ extensions: { code: 'TIMEOUT' } }])
  await expectNothingLeft(1)
})

test('a client that leaves ends what it has asked, though others are waiting for connections', async () => {
  using service = await serveEndless(60_000)
  const leaving = new AbortController()
  const asked = Array.from({ length: poolSize + 4 }, () => ask(service.url, leaving.signal).catch(() => 'gone'))
  await expect.poll(countRunning, { timeout: 10_000 }).toBe(poolSize)
  leaving.abort()
  expect(new Set(await Promise.all(asked))).toEqual(new Set(['gone']))
  await expectNothingLeft(poolSize)
  expect(lines.map(({ code }) => code)).toEqual(Array(poolSize + 4).fill('CLIENT_GONE'))
})

test.each([
  ['in parts', {}],
  ['of a length', { 'content-length': 500 }],
])('a client that leaves amid a body %s is no fault of ours', async (_, headers) => {
  using service = await listen(createServer(graph, { logLevel: 'info' }, log))
  const leaving = request(`${service.url}/graphql`, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
  })
  leaving.on('error', () => undefined)
  leaving.write('{"query":"{ __typ', () => setTimeout(() => leaving.destroy(), 50))
  await expect.poll(() => lines, { timeout: 2_000 }).toMatchObject([{ code: 'CLIENT_GONE', level: 30 }])
})

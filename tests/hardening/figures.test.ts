import { once } from 'node:events'
import { createServer as createHttpServer, type RequestListener } from 'node:http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { prepareGraph } from '../../seed/load.ts'
import type { Graph } from '../../src/graph.ts'
import { createServer } from '../../src/server.ts'
import { type ServiceSettings, standardSettings } from '../../src/service-settings.ts'
import { openPatientGraph } from './patient-graph.ts'

let graph: Graph

beforeAll(async () => {
  graph = await openPatientGraph()
  await prepareGraph(graph)
})
afterAll(() => graph.close())

/** Listens on a free port of loopback for as long as a test lasts. */
async function listen(listener: RequestListener) {
  const server = createHttpServer(listener)
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  const close = () => {
    server.close()
    server.closeAllConnections()
  }
  return { url: `http://127.0.0.1:${port}`, [Symbol.dispose]: close }
}

const open = (settings: Partial<ServiceSettings> = {}) =>
  listen(
    createServer(graph, {
      logLevel: 'silent',
      service: { ...standardSettings, requestTimeout: 60_000, ...settings },
    }),
  )

const ask = (url: string, query: string, headers = {}) =>
  fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  }).then((response) => response.json())

test('/metrics counts requests by operation and code, their time, reads and the pool', async () => {
  using service = await open()
  await ask(service.url, 'query Stats { stats { articles } }')
  await ask(service.url, 'query Stats { stats { articlez } }')
  await ask(service.url, '{ entity(ref: "nobody") { id } }')
  for (let i = 0; i < 5; i += 1) await ask(service.url, `query Name${i} { stats { articles } }`)
  const response = await fetch(`${service.url}/metrics`)
  expect(response.headers.get('content-type')).toContain('text/plain; version=0.0.4')
  const lines = (await response.text()).split('\n')
  expect(lines).toEqual(
    expect.arrayContaining([
      'graphql_requests_total{operation="Stats",code="OK"} 1',
      'graphql_requests_total{operation="other",code="GRAPHQL_VALIDATION_FAILED"} 1',
      'graphql_requests_total{operation="other",code="NOT_FOUND"} 1',
      'graphql_requests_total{operation="other",code="OK"} 5',
      'graphql_request_reads_sum{operation="Stats"} 1',
      'graphql_request_duration_seconds_count{operation="other"} 7',
      expect.stringMatching(/^neo4j_pool_connections\{state="inUse"\} \d+$/),
      expect.stringMatching(/^process_resident_memory_bytes \d+$/),
    ]),
  )
  expect(lines.join('\n')).not.toMatch(/Name\d|nobody/)
})

test('/metrics is for this machine alone, unless METRICS=true', async () => {
  const other = { headers: { 'x-forwarded-for': '192.0.2.7' } }
  using closed = await open()
  expect((await fetch(`${closed.url}/metrics`, other)).status).toBe(404)
  using trusting = await open({ trustProxy: true })
  expect((await fetch(`${trusting.url}/metrics`, other)).status).toBe(404)
  using opened = await open({ metrics: true })
  expect((await fetch(`${opened.url}/metrics`, other)).status).toBe(200)
})

interface Sent {
  readonly name: string
  readonly traceId: string
  readonly spanId: string
  readonly parentSpanId?: string
  readonly kind: number
  readonly status: { readonly code: number }
  readonly attributes: readonly { readonly key: string; readonly value: { readonly stringValue: string } }[]
}

/** A collector that keeps the spans that it gets. */
async function collect() {
  const spans: Sent[] = []
  const listening = await listen(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const { resourceSpans } = JSON.parse(Buffer.concat(chunks).toString())
    for (const { scopeSpans } of resourceSpans) for (const scope of scopeSpans) spans.push(...scope.spans)
    response.writeHead(request.url === '/v1/traces' ? 200 : 404, { 'content-type': 'application/json' }).end('{}')
  })
  return { ...listening, spans }
}

const attributesOf = (span: Sent | undefined) =>
  Object.fromEntries(span?.attributes.map(({ key, value }) => [key, value.stringValue]) ?? [])

test('traces hold a span for each operation and each of its reads, below the span of the caller', async () => {
  using collector = await collect()
  using service = await open({ tracesTo: collector.url })
  const traceId = 'a'.repeat(32)
  await ask(service.url, 'query Secret { entity(ref: "a-confidential-name") { id } }', {
    traceparent: `00-${traceId}-${'b'.repeat(16)}-01`,
  })
  await expect.poll(() => collector.spans.length, { timeout: 20_000 }).toBe(3)
  const operation = collector.spans.find(({ name }) => name === 'query')
  const reads = collector.spans.filter(({ name }) => name === 'READ')
  expect(operation).toMatchObject({ traceId, parentSpanId: 'b'.repeat(16), kind: 2, status: { code: 2 } })
  expect(attributesOf(operation)).toEqual({
    'graphql.operation.type': 'query',
    'graphql.operation.name': 'Secret',
    'error.type': 'NOT_FOUND',
  })
  expect(reads).toHaveLength(2)
  for (const read of reads) {
    expect(read).toMatchObject({ traceId, parentSpanId: operation?.spanId, kind: 3, status: { code: 0 } })
    expect(attributesOf(read)).toMatchObject({ 'db.system.name': 'neo4j', 'db.query.text': expect.any(String) })
  }
  expect(JSON.stringify(collector.spans)).not.toContain('confidential')
})

import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Graph } from '../../../src/graph/index.ts'
import { prepareGraph } from '../../../src/load/load-seed.ts'
import { createServer } from '../../../src/server/create-server.ts'
import type { ServiceSettings } from '../../../src/server/service-settings.ts'
import { openTestGraph } from '../../graph.ts'
import { listen } from '../../listen.ts'
import { patientSettings } from '../../patience.ts'

let graph: Graph

beforeAll(async () => {
  graph = await openTestGraph()
  await prepareGraph(graph)
})
afterAll(() => graph.close())

const open = (settings: Partial<ServiceSettings> = {}) =>
  listen(
    createServer(graph, {
      logLevel: 'silent',
      service: { ...patientSettings, ...settings },
    }),
  )

const ask = (url: string, query: string) =>
  fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
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

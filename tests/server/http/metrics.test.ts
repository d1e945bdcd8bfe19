import { expect } from 'vitest'
import { createServer } from '../../../src/server/create-server.ts'
import { emptyGraphTest as test } from '../../fixtures.ts'
import { listen } from '../../listen.ts'
import { patientSettings } from '../../patience.ts'

test('/metrics counts requests by operation and code, their time, reads and the pool', async ({ ask, send }) => {
  await ask('query Stats { stats { articles } }')
  await ask('query Stats { stats { articlez } }')
  await ask('{ entity(ref: "nobody") { id } }')
  for (let i = 0; i < 5; i += 1) await ask(`query Name${i} { stats { articles } }`)
  const { headers, text } = await send({ method: 'GET', path: '/metrics' })
  expect(headers.get('content-type')).toContain('text/plain; version=0.0.4')
  const lines = text.split('\n')
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

test('/metrics is for this machine alone, unless METRICS=true', async ({ graph }) => {
  const statusWith = async (settings: object) => {
    const service = { ...patientSettings, ...settings }
    using served = await listen(createServer(graph, { logLevel: 'silent', service }))
    return (await fetch(`${served.url}/metrics`, { headers: { 'x-forwarded-for': '192.0.2.7' } })).status
  }
  expect(await statusWith({})).toBe(404)
  expect(await statusWith({ proxies: 1 })).toBe(404)
  expect(await statusWith({ metrics: true })).toBe(200)
})

import { once } from 'node:events'
import { request } from 'node:http'
import { text } from 'node:stream/consumers'
import { expect } from 'vitest'
import { serveSmallSeed } from '../../faults/service.ts'
import { emptyGraphTest as test } from '../../fixtures.ts'
import { databaseOfWorker } from '../../graph.ts'
import { listen } from '../../listen.ts'
import { patientEnvironment, seconds } from '../../patience.ts'

// The services below load their seed into what is empty.
test.beforeAll(({ graph: _empty }) => {})

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

/** Asks over a connection of its own, which is closed with the answer. */
async function askAndLeave(url: string, query: string, headers = {}): Promise<string> {
  const given = { 'content-type': 'application/json', ...headers }
  const asked = request(url, { method: 'POST', agent: false, headers: given })
  asked.end(JSON.stringify({ query }))
  const [answer] = await once(asked, 'response')
  return await text(answer)
}

const serveTraced = (to: string) =>
  serveSmallSeed(databaseOfWorker(), { ...patientEnvironment, OTEL_EXPORTER_OTLP_ENDPOINT: to })

test('traces hold a span for each operation and each of its reads, below the span of the caller', async () => {
  using collector = await collect()
  const service = await serveTraced(collector.url)
  const traceId = 'a'.repeat(32)
  await askAndLeave(service.url, 'query Secret { entity(ref: "a-confidential-name") { id } }', {
    traceparent: `00-${traceId}-${'b'.repeat(16)}-01`,
  })
  await expect.poll(() => collector.spans.length, { timeout: seconds(20) }).toBe(3)
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
  await service.close()
})

test('what was traced last is sent before the service ends', async () => {
  using collector = await collect()
  const service = await serveTraced(collector.url)
  expect(await askAndLeave(service.url, 'query Last { stats { articles } }')).toContain('"articles":')
  await service.close()
  expect(collector.spans.map(({ name }) => name).toSorted()).toEqual(['READ', 'query'])
})

test('a collector that takes what it gets and never answers does not keep the service from ending', async () => {
  using collector = await listen(() => {})
  const service = await serveTraced(collector.url)
  expect(await askAndLeave(service.url, 'query Last { stats { articles } }')).toContain('"articles":')
  await service.close()
})

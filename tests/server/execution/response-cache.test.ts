import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect } from 'vitest'
import { loadSeed } from '../../../src/load/load-seed.ts'
import { smallSeed, smallSeedTest as test } from '../../fixtures.ts'
import { makeSeed } from '../../seed/make-seed.ts'
import { asJson } from '../../service.ts'
import { openCountedService } from './open-counted-service.ts'

test.beforeEach(async ({ graph }) => {
  await loadSeed(graph, { directory: smallSeed })
})

const query =
  'query Goods($ref: EntityRef!, $as: EdtfDate) { commodity(ref: $ref) { name aliases } threats(asOf: $as) { outcome } }'
const soybeans = asJson({ query, variables: { ref: 'soybeans' } })
const renamed = () => makeSeed(['commodities.yaml', 'aliases: [soya beans]', 'aliases: [soya]'])

const readFigure = async (ask: ReturnType<typeof openCountedService>['ask'], name: string) => {
  const { text } = await ask({ method: 'GET', path: '/metrics' })
  return Number(
    text
      .split('\n')
      .find((line) => line.startsWith(`graphql_response_cache_${name} `))
      ?.split(' ')[1] ?? 0,
  )
}

test('the same question is answered from memory, byte for byte, and /metrics tells', async ({ graph }) => {
  const { ask, askUntilKept } = openCountedService(graph)
  const first = await ask(soybeans)
  expect([first.status, first.reads]).toEqual([200, 1])
  const kept = await askUntilKept(soybeans)
  expect([kept.status, kept.text]).toEqual([200, first.text])
  expect(kept.body?.extensions?.cost).toEqual(expect.objectContaining({ cost: expect.any(Number) }))
  expect([...kept.headers]).toEqual([...first.headers])
  expect(await readFigure(ask, 'requests_total{result="hit"}')).toBe(1)
  expect(await readFigure(ask, 'requests_total{result="miss"}')).toBeGreaterThan(0)
  expect(await readFigure(ask, 'entries')).toBe(1)
  expect(await readFigure(ask, 'bytes')).toBeGreaterThan(first.text.length)
})

test('a load in between is seen at once, whatever wrote it', async ({ graph }) => {
  const { ask, askUntilKept } = openCountedService(graph)
  const aliases = ({ body }: Awaited<ReturnType<typeof ask>>) => Object(body?.data?.commodity).aliases
  expect(aliases({ ...(await askUntilKept(soybeans)), reads: 0 })).toEqual(['soya beans'])
  await loadSeed(graph, { directory: renamed() })
  expect(aliases(await ask(soybeans))).toEqual(['soya'])
  expect(aliases({ ...(await askUntilKept(soybeans)), reads: 0 })).toEqual(['soya'])
  await graph.manage(["MATCH (node:Commodity {id: 'Commodity:soybeans'}) SET node.aliases = ['by hand']"])
  expect(aliases(await ask(soybeans))).toEqual(['by hand'])
})

test('a question is its document, its operation and its variables, in whatever order', async ({ graph }) => {
  const { ask, askUntilKept } = openCountedService(graph)
  await askUntilKept(asJson({ query, variables: { ref: 'soybeans', as: '2025' } }))
  const again = asJson({ operationName: null, variables: { as: '2025', none: 1, ref: 'soybeans' }, query })
  expect((await ask(again)).reads).toBe(0)
  for (const variables of [{ ref: 'farm goods', as: '2025' }, { ref: 'soybeans', as: '2024' }, { ref: 'soybeans' }])
    expect((await ask(asJson({ query, variables }))).reads).toBe(1)
  const two = `query A { stats { articles } } query B { stats { statements } }`
  const a = await askUntilKept(asJson({ query: two, operationName: 'A' }))
  expect((await ask(asJson({ query: two, operationName: 'B' }))).text).not.toBe(a.text)
})

test('errors are never kept, nor what reads nothing', async ({ graph }) => {
  const { ask, askUntilKept } = openCountedService(graph)
  await askUntilKept(soybeans)
  const nobody = asJson({ query, variables: { ref: 'nobody' } })
  for (let i = 0; i < 3; i += 1) {
    const { body, reads } = await ask(nobody)
    expect([body?.errors?.[0]?.extensions.code, reads > 0]).toEqual(['NOT_FOUND', true])
  }
  for (let i = 0; i < 3; i += 1) await ask(asJson({ query: '{ __typename __schema { types { name } } }' }))
  expect(await readFigure(ask, 'entries')).toBe(1)
})

test('limits come first: what costs too much or is too long is refused though it is kept for others', async ({
  graph,
}) => {
  const strict = openCountedService(graph, { persistedOnly: true })
  expect((await strict.ask(soybeans)).status).toBe(403)
  const { ask, askUntilKept } = openCountedService(graph)
  await askUntilKept(soybeans)
  const long = asJson({ query, variables: { ref: 'soybeans', junk: 'x'.repeat(3_000) } })
  expect((await ask(long)).body?.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
})

test('what was not asked for longest goes first when the bytes are used up; larger answers are not kept at all', async ({
  graph,
}) => {
  const { ask, askUntilKept } = openCountedService(graph, { responseCacheBytes: 8_000 })
  const asked = (name: string) => asJson({ query: `query ${name} { stats { articles } }` })
  for (const name of ['A', 'B']) await askUntilKept(asked(name))
  for (let i = 0; i < 30; i += 1) {
    await askUntilKept(asked(`C${i}`))
    expect((await ask(asked('A'))).reads).toBe(0)
    expect(await readFigure(ask, 'bytes')).toBeLessThanOrEqual(8_000)
  }
  expect((await ask(asked('B'))).reads).toBe(1)
  const large = asJson({
    query: '{ entities(first: 100) { nodes { __typename id name aliases relationships { nodes { type } } } } }',
  })
  for (let i = 0; i < 5; i += 1) expect(await ask(large)).toMatchObject({ status: 200, reads: 1 })
})

test('RESPONSE_CACHE_MB=0 keeps nothing, tags nothing and asks nothing more', async ({ graph }) => {
  const { ask, counts } = openCountedService(graph, { responseCacheBytes: 0 })
  for (let i = 0; i < 5; i += 1) expect((await ask(soybeans)).reads).toBe(1)
  expect(counts.states).toBe(0)
  expect((await ask({ method: 'GET', path: '/metrics' })).text).not.toContain('response_cache')
})

describe('a GET', () => {
  const text = readFileSync(new URL('../../../operations/entities/stats.graphql', import.meta.url), 'utf8')
  const sha256Hash = createHash('sha256').update(text).digest('hex')
  const path = `/graphql?extensions=${encodeURIComponent(JSON.stringify({ persistedQuery: { version: 1, sha256Hash } }))}`
  const get = (headers: Record<string, string> = {}, at = path) => ({ method: 'GET', path: at, headers })

  test('carries a tag, and what names it gets 304 without a body until a load', async ({ graph }) => {
    const { ask, askUntilKept } = openCountedService(graph)
    const kept = await askUntilKept(get())
    const tag = kept.headers.get('etag') ?? ''
    expect(tag).toMatch(/^"[\w-]{43}"$/)
    expect(kept.headers.get('cache-control')).toBe('no-cache')
    expect(kept.headers.get('vary')).toBe('accept, origin')
    for (const given of [tag, `W/${tag}`, `"other", ${tag}`]) {
      const { status, text: body, reads, headers } = await ask(get({ 'if-none-match': given }))
      expect([status, body, reads, headers.get('etag'), headers.get('content-type')]).toEqual([304, '', 0, tag, null])
      expect(headers.get('x-content-type-options')).toBe('nosniff')
    }
    await loadSeed(graph, { directory: renamed() })
    const after = await ask(get({ 'if-none-match': tag }))
    expect([after.status, after.reads]).toEqual([200, 1])
    expect(after.headers.get('etag')).not.toBe(tag)
  })

  test('gets the whole answer for a tag of anything else', async ({ graph }) => {
    const { ask, askUntilKept } = openCountedService(graph)
    const { text: whole, headers } = await askUntilKept(get())
    const tag = headers.get('etag') ?? ''
    for (const given of ['"other"', '*', tag.slice(1, -1), 'W/"other"'])
      expect(await ask(get({ 'if-none-match': given }))).toMatchObject({ status: 200, text: whole })
    const csrf = { 'x-graphql-yoga-csrf': 'yes', 'if-none-match': tag }
    const other = `/graphql?query=${encodeURIComponent('{ stats { articles } }')}`
    expect((await ask(get(csrf, other))).status).toBe(200)
    expect((await ask({ ...soybeans, headers: { ...soybeans.headers, 'if-none-match': tag } })).status).toBe(200)
  })

  test('gets 304 from a copy that has not answered it yet, not from one with other limits', async ({ graph }) => {
    const { headers } = await openCountedService(graph).askUntilKept(get())
    const tag = { 'if-none-match': headers.get('etag') ?? '' }
    const copy = openCountedService(graph)
    await copy.askUntilKept(soybeans)
    expect(await copy.ask(get(tag))).toMatchObject({ status: 304, reads: 0 })
    const { limits } = (await import('../../../src/server/service-settings.ts')).standardSettings
    const other = openCountedService(graph, { limits: { ...limits, cost: 40_000 } })
    await other.askUntilKept(soybeans)
    expect((await other.ask(get(tag))).status).toBe(200)
  })

  test('that fails has no tag, and neither has a POST; HEAD is no way to ask', async ({ graph }) => {
    const { ask, askUntilKept } = openCountedService(graph)
    expect((await askUntilKept(soybeans)).headers.get('etag')).toBeNull()
    const csrf = { 'x-graphql-yoga-csrf': 'yes' }
    const wrong = `/graphql?query=${encodeURIComponent('{ commodity(ref: "nobody") { name } }')}`
    expect((await ask(get(csrf, wrong))).headers.get('etag')).toBeNull()
    const head = await ask({ method: 'HEAD', path })
    expect([head.status, head.headers.get('etag')]).toEqual([405, null])
  })
})

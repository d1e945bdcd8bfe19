import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect } from 'vitest'
import type { ServiceSettings } from '../../src/server/service-settings.ts'
import { emptyGraphTest } from '../fixtures.ts'
import { patientSettings } from '../patience.ts'
import { asJson, openService, type Send } from '../service.ts'

/** A test with `openWith`: the service with these settings of its own. */
const test = emptyGraphTest.extend(
  'openWith',
  { scope: 'file' },
  ({ graph }) =>
    (settings: Partial<ServiceSettings> = {}, production = false) =>
      openService(graph, { service: { ...patientSettings, ...settings }, production }).send,
)

const query = '{ __typename }'
const address = `/graphql?query=${encodeURIComponent(query)}`
const text = readFileSync(new URL('../../operations/entities/stats.graphql', import.meta.url), 'utf8')
const hash = createHash('sha256').update(text).digest('hex')
const persisted = (sha256Hash: string) => ({ extensions: { persistedQuery: { version: 1, sha256Hash } } })

describe('a page of another site cannot make a browser ask us', () => {
  test.for(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
    'by a body of type %s',
    async (type, { send }) => {
      const { status, body } = await send({ headers: { 'content-type': type }, body: JSON.stringify({ query }) })
      expect([status, body?.errors?.[0]?.extensions.code]).toEqual([415, 'UNSUPPORTED_MEDIA_TYPE'])
    },
  )

  const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:141.0) Gecko/20100101 Firefox/141.0'
  const byAddress: [string, Record<string, string>][] = [
    [
      'an image of another site',
      { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors', 'sec-fetch-dest': 'image' },
    ],
    ['a script of another site', { 'sec-fetch-site': 'cross-site', 'sec-fetch-dest': 'script', 'user-agent': firefox }],
    ['a page on another port of this machine', { 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'no-cors' }],
    [
      'a link on another site',
      { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-user': '?1' },
    ],
    ['a fetch of another site', { origin: 'https://a.example', 'sec-fetch-site': 'cross-site', 'user-agent': firefox }],
    ['a browser that does not tell, as to addresses without TLS', { 'user-agent': firefox, accept: 'image/avif,*/*' }],
    ['an origin without more', { origin: 'null' }],
    ['a word that no browser says', { 'sec-fetch-site': 'anything' }],
  ]

  test.for(byAddress)('by an address: %s', async ([, headers], { send }) => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded']) {
      const asked = { ...headers, 'content-type': type }
      const { status, body } = await send({ method: 'GET', path: address, headers: asked })
      expect([status, body?.errors?.[0]?.extensions.code]).toEqual([403, 'CSRF_PREVENTED'])
    }
  })

  test.for<[string, Record<string, string>]>([
    ['a program', { 'user-agent': 'Python-urllib/3.13' }],
    ['a program that gives no name', {}],
    ['fetch of Node', { 'user-agent': 'node', 'sec-fetch-mode': 'cors' }],
    ['a page of the service itself', { 'sec-fetch-site': 'same-origin', 'user-agent': firefox }],
    [
      'who wrote the address or kept it',
      { 'sec-fetch-site': 'none', 'sec-fetch-mode': 'navigate', 'user-agent': firefox },
    ],
  ])('while %s can ask by an address', async ([, headers], { send }) => {
    const { status, body } = await send({
      method: 'GET',
      path: address,
      headers: { accept: 'application/json', ...headers },
    })
    expect([status, body?.data]).toEqual([200, { __typename: 'Query' }])
  })

  test('and the pages of an origin that is listed can', async ({ openWith }) => {
    const ask = (origin: string) =>
      openWith({ corsOrigins: ['https://a.example'] })({
        ...{ method: 'GET', path: address },
        headers: { accept: 'application/json', origin, 'sec-fetch-site': 'cross-site', 'user-agent': firefox },
      })
    expect((await ask('https://a.example')).body?.data).toEqual({ __typename: 'Query' })
    expect((await ask('https://b.example')).status).toBe(403)
  })

  test('while programs can ask by an address with the header', async ({ send }) => {
    const headers = { 'x-graphql-yoga-csrf': 'yes', accept: 'application/json' }
    const { body } = await send({ method: 'GET', path: address, headers })
    expect(body?.data).toEqual({ __typename: 'Query' })
  })

  test('and the pages of other sites are let in only where they are listed', async ({ openWith }) => {
    const ask = (origin: string, corsOrigins: string[], method = 'POST') =>
      openWith({ corsOrigins })({
        ...asJson({ query }),
        method,
        ...(method === 'OPTIONS' && { body: null }),
        headers: { origin, 'content-type': 'application/json', 'access-control-request-method': 'POST' },
      })
    const allowed = 'access-control-allow-origin'
    expect((await ask('https://a.example', [])).headers.get(allowed)).toBeNull()
    expect((await ask('https://a.example', [], 'OPTIONS')).headers.get(allowed)).toBeNull()
    const listed = ['https://a.example', 'https://b.example']
    expect((await ask('https://b.example', listed)).headers.get(allowed)).toBe('https://b.example')
    expect((await ask('https://b.example', listed, 'OPTIONS')).headers.get(allowed)).toBe('https://b.example')
    for (const origin of ['https://c.example', 'null'])
      expect((await ask(origin, listed)).headers.get(allowed)).toBeNull()
    expect((await ask('https://b.example', listed)).headers.get('access-control-allow-credentials')).toBeNull()
  })
})

test.for<[string, Parameters<Send>[0]]>([
  ['an answer', asJson({ query })],
  ['an error', asJson('{')],
  ['GraphiQL', { method: 'GET', headers: { accept: 'text/html' } }],
  ['a page that is not there', { method: 'GET', path: '/nothing' }],
  ['/health', { method: 'GET', path: '/health' }],
])('%s goes out with headers that bind browsers, and without a cookie', async ([, init], { send }) => {
  const { headers } = await send(init)
  expect(Object.fromEntries(headers)).toMatchObject({
    'content-security-policy': expect.stringContaining("default-src 'none'"),
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'no-referrer',
    'cross-origin-resource-policy': 'same-origin',
  })
  expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
  expect(headers.get('set-cookie')).toBeNull()
  expect(headers.get('server') ?? headers.get('x-powered-by')).toBeNull()
})

test('GraphiQL may run its own scripts and no other', async ({ send }) => {
  const page = await send({ method: 'GET', headers: { accept: 'text/html' } })
  const policy = page.headers.get('content-security-policy') ?? ''
  const scripts = /script-src ([^;]*)/.exec(policy)?.[1] ?? ''
  expect(scripts).not.toContain('unsafe')
  for (const [, script = ''] of page.text.matchAll(/<script>(.*?)<\/script>/gs))
    expect(scripts).toContain(`'sha256-${createHash('sha256').update(script).digest('base64')}'`)
})

test('INTROSPECTION=false: the schema is not told', async ({ openWith, send }) => {
  const question = asJson({ query: '{ __schema { types { name } } }' })
  expect((await send(question)).body?.data).toBeTruthy()
  const { body } = await openWith({ introspection: false })(question)
  expect(body?.errors?.[0]).toMatchObject({ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } })
})

test('GRAPHIQL=false, PAGES=false: there is no page', async ({ openWith }) => {
  const send = openWith({ graphiql: false, pages: false })
  for (const path of ['/graphql', '/', '/said?about=China']) {
    const { status, text } = await send({ method: 'GET', path, headers: { accept: 'text/html' } })
    expect(status).toBeGreaterThanOrEqual(400)
    expect(text).not.toContain('<html')
  }
})

test.for<[string, object]>([
  ['a field', { query: '{ stat { articles } }' }],
  ['an argument', { query: '{ entities(fist: 1) { totalCount } }' }],
  ['an enum', { query: '{ search(query: "a", types: [COUNTY]) { totalCount } }' }],
  [
    'an enum in a variable',
    {
      query: 'query Q($t: [SearchType!]) { search(query: "a", types: $t) { totalCount } }',
      variables: { t: ['COUNTY'] },
    },
  ],
  [
    'an input field in a variable',
    {
      query: 'query Q($f: MeasureFilter) { measures(filter: $f) { totalCount } }',
      variables: { f: { imposedBi: 'a' } },
    },
  ],
])('in production nobody is helped to guess %s', async ([, body], { openWith, send }) => {
  expect(JSON.stringify((await send(asJson(body))).body)).toContain('Did you mean')
  const reply = await openWith({}, true)(asJson(body))
  expect(reply.body?.errors?.length).toBeGreaterThan(0)
  expect(JSON.stringify(reply.body)).not.toContain('Did you mean')
})

describe('operations that we ship', () => {
  test('are known by the SHA-256 of their files', async ({ send }) => {
    const { body } = await send(asJson(persisted(hash)))
    expect(body).toMatchObject({ data: { stats: expect.anything() } })
    const extensions = encodeURIComponent(JSON.stringify(persisted(hash).extensions))
    const reply = await send({ method: 'GET', path: `/graphql?extensions=${extensions}` })
    expect(reply.body).toMatchObject({ data: { stats: expect.anything() } })
  })

  test('others are not', async ({ send }) => {
    for (const unknown of ['0'.repeat(64), '', '__proto__', 'constructor']) {
      const { body } = await send(asJson(persisted(unknown)))
      expect(body?.errors).toMatchObject([
        { message: 'PersistedQueryNotFound', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } },
      ])
    }
  })

  test('PERSISTED_ONLY=true: they are the only ones', async ({ openWith }) => {
    const send = openWith({ persistedOnly: true })
    expect((await send(asJson(persisted(hash)))).body?.data).toBeTruthy()
    for (const other of [{ query: text }, { query, ...persisted(hash) }, { query: '{ stats { articles } }' }]) {
      const { status, body } = await send(asJson(other))
      expect([status, body?.errors?.[0]?.extensions.code]).toEqual([403, 'PERSISTED_ONLY'])
    }
  })
})

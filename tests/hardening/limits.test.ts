import { getIntrospectionQuery } from 'graphql'
import { describe, expect } from 'vitest'
import { readConfig } from '../../src/config.ts'
import type { Graph } from '../../src/graph/index.ts'
import { createServer } from '../../src/server/create-server.ts'
import { nameClient } from '../../src/server/http/client-address.ts'
import { standardSettings } from '../../src/server/service-settings.ts'
import { emptyGraphTest } from '../fixtures.ts'
import { listen } from '../listen.ts'
import { asJson, openService } from '../service.ts'

/** A test with `refusalOf`: what the service says of a question that it refuses. */
const test = emptyGraphTest.extend(
  'refusalOf',
  { scope: 'file' },
  ({ send }) =>
    async (query: string, variables?: unknown) => {
      const { body } = await send(asJson({ query, variables }))
      return body?.errors?.map(({ message, extensions }) => ({ message, ...extensions }))
    },
)

/** Eleven levels of relationships and what is asked of the last. */
const nest = (last: string) => {
  const other = (inner: string) => `relationships(first: 1) { nodes { from { ... on Entity { ${inner} } } } }`
  return `{ ${other(other(other(`relationships(first: 1) { ${last} }`)))} }`
}
const deepest = `{ entity(ref: "nobody") ${nest('totalCount')} }`
const tooDeep = `{ entity(ref: "nobody") ${nest('nodes { type }')} }`
const many = (count: number, write: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => write(i)).join(' ')

describe('QUERY_TOO_LARGE names what there is too much of, and the limit', () => {
  test.for([
    ['depth 13', tooDeep, 'a depth of 13; the limit is 12'],
    [
      'depth in fragments',
      `{ entity(ref: "nobody") { ...F } } fragment F on Entity ${nest('nodes { type }')}`,
      'a depth of 13',
    ],
    ['4,001 tokens', `{ stats { ${'articles '.repeat(3998)} } }`, 'more than 4000 tokens'],
    ['101 aliases', `{ stats { ${many(101, (i) => `a${i}: articles`)} } }`, '101 aliases; the limit is 100'],
    [
      '101 aliases of the schema',
      `{ ${many(60, (i) => `a${i}: __schema { description }`)} ${many(41, (i) => `b${i}: __type(name: "Query") { name }`)} }`,
      '101 aliases; the limit is 100',
    ],
    [
      '101 directives',
      `{ stats { articles ${many(101, () => '@include(if: true)')} } }`,
      '101 directives; the limit is 100',
    ],
    [
      'fragments that double',
      `query { ...F0 } ${many(60, (i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`)} fragment F60 on Query { stats { articles } }`,
      'selections (fragments included); the limit is 1000',
    ],
    [
      'aliases that fragments multiply',
      `{ entities { nodes { ${many(26, () => '...A')} } } } fragment A on Entity { ...B ...B } fragment B on Entity { x: id y: name }`,
      '104 aliases; the limit is 100',
    ],
  ] as const)('%s', async ([, query, message], { refusalOf }) => {
    const errors = await refusalOf(query)
    expect(errors).toContainEqual(
      expect.objectContaining({ code: 'QUERY_TOO_LARGE', message: expect.stringContaining(message) }),
    )
  })
})

test('a syntax error that speaks of tokens is no query that is too large', async ({ refusalOf }) => {
  expect(await refusalOf('{ stats "more than 4000 tokens" }')).toMatchObject([{ code: 'GRAPHQL_PARSE_FAILED' }])
  const cut = `{ stats { ${'articles '.repeat(3997)}`
  expect(await refusalOf(`${cut}`)).toMatchObject([{ code: 'GRAPHQL_PARSE_FAILED' }])
  expect(await refusalOf(`${cut} articles`)).toMatchObject([{ code: 'QUERY_TOO_LARGE' }])
  expect(await refusalOf(`${cut} "`)).toMatchObject([{ code: 'GRAPHQL_PARSE_FAILED' }])
})

test.for([
  ['selections', (deep: number) => `{ ${'... { '.repeat(deep)} __typename ${'} '.repeat(deep)} }`],
  ['lists', (deep: number) => `{ nodes(ids: ${'['.repeat(deep)}${']'.repeat(deep)}) { id } }`],
  ['objects', (deep: number) => `{ measures(filter: ${'{ a: '.repeat(deep)}1${' }'.repeat(deep)}) { totalCount } }`],
  ['types', (deep: number) => `query ($a: ${'['.repeat(deep)}Int${']'.repeat(deep)}) { __typename }`],
] as const)(
  'brackets within brackets are refused before they overflow the stack: %s',
  async ([, write], { refusalOf }) => {
    const [refused] = (await refusalOf(write(1_300))) ?? []
    expect(refused).toMatchObject({ code: 'QUERY_TOO_LARGE', message: expect.stringContaining('201 deep') })
    const known = (await refusalOf(write(150))) ?? []
    for (const error of known)
      expect(error).toMatchObject({ code: expect.stringMatching(/VALIDATION_FAILED|BAD_USER_INPUT/) })
  },
)

test('what is as large as it may be is answered', async ({ refusalOf }) => {
  expect(await refusalOf(deepest)).toEqual([expect.objectContaining({ code: 'NOT_FOUND' })])
  expect(await refusalOf(`{ stats { ${many(100, (i) => `a${i}: articles`)} } }`)).toBeUndefined()
  expect(await refusalOf(`{ ${many(90, (i) => `a${i}: __typename @include(if: true)`)} }`)).toBeUndefined()
  const ids = '"Topic:a" '.repeat(87)
  expect(await refusalOf(`{ ${many(10, (i) => `a${i}: nodes(ids: [${ids}]) { id }`)} }`)).toBeUndefined()
})

test('the introspection of clients is no longer than may be, however deep it is and however often it says a directive', async ({
  refusalOf,
}) => {
  const types = many(60, (i) => `...T${i % 3} @include(if: true)`)
  const fragments = many(3, (i) => `fragment T${i} on __Type { name @skip(if: false) }`)
  expect(await refusalOf(`{ __schema { queryType { ${types} } } } ${fragments}`)).toBeUndefined()
  expect(await refusalOf(getIntrospectionQuery({ inputValueDeprecation: true, specifiedByUrl: true }))).toBeUndefined()
})

test.for([
  ['of the schema itself', `{ __schema { ${many(400, (i) => `a${i}: description`)} } }`],
  ['of one type', `{ __type(name: "Query") { fields { ${many(120, (i) => `a${i}: name`)} } } }`],
  ['of one type by a variable', `query ($a: String!) { __type(name: $a) { ${many(120, (i) => `a${i}: kind`)} } }`],
  ['in a fragment', `{ __schema { queryType { ...T } } } fragment T on __Type { ${many(120, (i) => `a${i}: name`)} }`],
  ['of types', `{ ${many(90, (i) => `a${i}: __type(name: "Person") { fields { name } }`)} }`],
] as const)('what introspection renames is no alias: %s', async ([, query], { refusalOf }) => {
  expect(await refusalOf(query, { a: 'Query' })).toBeUndefined()
})

test.for([
  ['a name for each value', `{ __schema { types { fields { args { ${many(800, (i) => `a${i}: description`)} } } } } }`],
  [
    'few names, deep',
    `{ __schema { types { fields { type { fields { args { ${many(90, (i) => `a${i}: description`)} } } } } } } }`,
  ],
  ['the schema often', `{ ${many(90, (i) => `a${i}: __schema { types { description fields { description } } }`)} }`],
  [
    'a type by a variable, often',
    `query ($a: String!) { ${many(90, (i) => `a${i}: __type(name: $a) { fields { args { name description } } }`)} }`,
  ],
  [
    'fragments that double',
    `{ __schema { ...F0 } } ${many(7, (i) => `fragment F${i} on __Schema { ...F${i + 1} ...F${i + 1} }`)} fragment F7 on __Schema { types { fields { args { name description } } } }`,
  ],
] as const)(
  'introspection that would send the schema many times over is refused: %s',
  async ([, query], { refusalOf }) => {
    expect(await refusalOf(query, { a: 'Query' })).toMatchObject([
      { code: 'QUERY_TOO_LARGE', message: expect.stringContaining('of the schema') },
    ])
  },
)

test('a fragment of the schema that contains itself is refused as such', async ({ refusalOf }) => {
  const query =
    '{ __schema { types { ...A } } } fragment A on __Type { ofType { ...A } ...B } fragment B on __Type { ...A }'
  for (const error of (await refusalOf(query)) ?? []) expect(error).toMatchObject({ code: 'GRAPHQL_VALIDATION_FAILED' })
})

test('rows that are not asked for make no room for more fields', async ({ refusalOf }) => {
  const level = (i: number) => `fragment F${i} on Measure { ${many(20, () => `...F${i + 1}`)} }`
  const query = `{ measures(first: 0) { nodes { ...F0 } } } ${many(12, level)} fragment F12 on Measure { id }`
  expect(await refusalOf(query)).toEqual([expect.objectContaining({ code: 'QUERY_TOO_LARGE' })])
})

test('interfaces within interfaces are compiled once each, not once for every type on every level', async ({
  refusalOf,
}) => {
  const other = (inner: string) =>
    `relationships(first: 1) { nodes { from { ... on Entity { ${inner} } } to { ... on Entity { ${inner} } } } }`
  const query = `{ entity(ref: "nobody") { ${other(other(other('id name')))} } }`
  expect(await refusalOf(query)).toEqual([expect.objectContaining({ code: 'NOT_FOUND' })])
})

test('a text or list in arguments is bounded, literal or variable', async ({ refusalOf }) => {
  const long = 'a'.repeat(2001)
  const list = (count: number) => JSON.stringify(Array(count).fill('Topic:a'))
  expect(await refusalOf(`{ entities(after: "${long}") { totalCount } }`)).toMatchObject([{ code: 'BAD_USER_INPUT' }])
  expect(await refusalOf(`{ nodes(ids: ${list(101)}) { id } }`)).toMatchObject([
    { code: 'BAD_USER_INPUT', message: expect.stringContaining('A list has 101 items') },
  ])
  expect(await refusalOf(`{ nodes(ids: ${list(100)}) { id } }`)).toBeUndefined()
  expect(await refusalOf('query Q($a: String) { entities(after: $a) { totalCount } }', { a: long })).toMatchObject([
    { code: 'BAD_USER_INPUT', message: 'A text has 2001 characters; it can have 2000.' },
  ])
})

test('a body is at most 1 MB, whether its length is told or not', async ({ send }) => {
  const text = JSON.stringify({
    query: '{ stats { articles } }',
    operationName: null,
    extensions: { a: ' '.repeat(1_000_000) },
  })
  const told = await send({ ...asJson(text) })
  const stream = new Blob([text]).stream()
  const untold = await send({ ...asJson(''), body: stream, duplex: 'half' } as RequestInit)
  for (const { status, body } of [told, untold]) {
    expect(status).toBe(413)
    expect(body?.errors).toMatchObject([{ extensions: { code: 'REQUEST_ENTITY_TOO_LARGE' } }])
  }
})

test('a batch is refused', async ({ send }) => {
  const { status, body } = await send(asJson([{ query: '{ stats { articles } }' }]))
  expect([status, body?.errors?.[0]?.extensions.code]).toEqual([400, 'BAD_REQUEST'])
})

test('an operation that takes too long is given up, and reads nothing more', async ({ graph }) => {
  let reads = 0
  const slow: Graph = {
    ...graph,
    read: async () => {
      reads += 1
      await new Promise((resolve) => setTimeout(resolve, 200))
      return []
    },
  }
  const { send: ask } = openService(slow, { service: { ...standardSettings, requestTimeout: 20 } })
  const { status, body } = await ask({ ...asJson({ query: '{ entity(ref: "nobody") { id } }' }) })
  expect(body?.errors).toMatchObject([{ message: expect.stringContaining('20 ms'), extensions: { code: 'TIMEOUT' } }])
  expect(status).toBe(200)
  const strict = { 'content-type': 'application/json', accept: 'application/graphql-response+json' }
  const reply = await ask({ headers: strict, body: JSON.stringify({ query: '{ entity(ref: "nobody") { id } }' }) })
  expect(reply.status).toBe(504)
  await new Promise((resolve) => setTimeout(resolve, 400))
  expect(reads).toBe(2)
})

describe('requests per client and second', () => {
  const settings = { ...standardSettings, requestsPerSecond: 2, proxies: 1 }

  /** Asks a real server so often as this client. */
  async function askOften(graph: Graph, times: number, client: string, path = '/graphql') {
    using service = await listen(createServer(graph, { logLevel: 'silent', service: settings }))
    const replies: Response[] = []
    for (let i = 0; i < times; i += 1) {
      const headers = { 'content-type': 'application/json', ...(client && { 'x-forwarded-for': client }) }
      const init = { method: 'POST', headers, body: '{"query":"{ __typename }"}' }
      replies.push(await fetch(service.url + path, path === '/health' ? {} : init))
    }
    return replies
  }

  test('who asks too often is told when to come again', async ({ graph }) => {
    const replies = await askOften(graph, 8, '192.0.2.7')
    expect(replies.map(({ status }) => status)).toContain(429)
    expect(replies.slice(0, 4).map(({ status }) => status)).toEqual([200, 200, 200, 200])
    const refused = replies.find(({ status }) => status === 429)
    expect(refused?.headers.get('retry-after')).toBe('1')
    expect(await refused?.json()).toMatchObject({ errors: [{ extensions: { code: 'RATE_LIMITED' } }] })
  })

  test.for(['/graphql/', '/elsewhere/graphql', '//graphql', '/?/graphql'])(
    'no other way to write the address lets a client ask more: %s',
    async (path, { graph }) => {
      const replies = await askOften(graph, 8, '192.0.2.7', path)
      expect(replies.map(({ status }) => status)).toContain(429)
    },
  )

  test('a network of IPv6 is one client', () => {
    expect(nameClient('2001:db8::1')).toBe(nameClient('2001:db8:0:0:ffff::2'))
    expect(nameClient('2001:db8:0:1::1')).not.toBe(nameClient('2001:db8::1'))
    expect(nameClient('::1:2:3:4:5:6:7')).toBe('0:1:2:3')
    expect(nameClient('192.0.2.7')).toBe('192.0.2.7')
  })

  test.for([
    ['this machine', '', '/graphql'],
    ['this machine by IPv6', '::1', '/graphql'],
    ['this machine by a mapped address', '::ffff:127.0.0.1', '/graphql'],
    ['those who look after us', '192.0.2.7', '/health'],
  ] as const)('%s may ask as often as it likes', async ([, client, path], { graph }) => {
    const replies = await askOften(graph, 8, client, path)
    expect(replies.map(({ status }) => status)).toEqual(Array(8).fill(200))
  })
})

test('however many ask at once whether the service is ready, the database is asked once', async ({ graph }) => {
  let checks = 0
  const check = () => {
    checks += 1
    return graph.check()
  }
  const { send: sendCounted } = openService({ ...graph, check })
  const replies = await Promise.all(Array.from({ length: 50 }, () => sendCounted({ method: 'GET', path: '/ready' })))
  expect(new Set(replies.map(({ status }) => status))).toEqual(new Set([200]))
  expect(checks).toBe(1)
  expect((await sendCounted({ method: 'GET', path: '/ready' })).status).toBe(200)
  expect(checks).toBe(2)
})

test('what is within every limit but becomes too long a statement is refused before it is planned', async ({
  refusalOf,
}) => {
  const level = (number: number) =>
    `relationships(first: 1) { nodes { from { ...L${number} } to { ...L${number} } } }
    statements(first: 1) { nodes { about { ...L${number} } } }
    x${number}: statements(first: 1) { nodes { speaker { ...L${number} } } }`
  const last = `evidence { paragraph } claims { citation { article { title } } } quotedBy(first: 1) { totalCount }
    statements(first: 1) { totalCount nodes { gist } } relationships(first: 1) { totalCount nodes { type } }
    ... on Measure { covers(first: 1) { totalCount } retaliatedBy { lagDays } retaliatedAgainst { lagDays } history { on } }
    ... on Agreement { reachedAt { name } extends { name } } ... on Country { said(first: 1) { totalCount } }`
  const query = `{ entity(ref: "China") { ...L0 } } fragment L0 on Entity { ${level(1)} }
    fragment L1 on Entity { ${level(2)} } fragment L2 on Entity { ${last} }`
  expect(await refusalOf(query)).toMatchObject([
    { code: 'QUERY_TOO_LARGE', message: expect.stringContaining('characters') },
  ])
})

test('the question that GraphiQL begins with is within the limits', async ({ send }) => {
  const { body } = await send(asJson({ query: getIntrospectionQuery({ inputValueDeprecation: true, oneOf: true }) }))
  expect(body?.errors).toBeUndefined()
})

test('each limit is a variable; a value that makes no sense is refused by its name', () => {
  expect(readConfig({}).service).toEqual(standardSettings)
  expect(standardSettings.limits).toEqual({
    depth: 12,
    tokens: 4_000,
    aliases: 100,
    directives: 100,
    selections: 1_000,
    cost: 50_000,
    bodyBytes: 1_000_000,
    listItems: 100,
    textLength: 2_000,
    searchLength: 500,
  })
  expect(readConfig({ MAX_DEPTH: '5', CORS_ORIGIN: 'https://a.example, https://b.example' }).service).toMatchObject({
    limits: { depth: 5, tokens: 4_000 },
    corsOrigins: ['https://a.example', 'https://b.example'],
  })
  const wrong = { MAX_DEPTH: 'deep', GRAPHIQL: 'perhaps', OTEL_EXPORTER_OTLP_ENDPOINT: 'localhost' }
  expect(() => readConfig(wrong)).toThrow(
    /^MAX_DEPTH must be .*\nGRAPHIQL must be true or false\.\nOTEL_\w+ must be an address/,
  )
})

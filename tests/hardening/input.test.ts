import { expect } from 'vitest'
import { smallSeedTest as test } from '../fixtures.ts'
import { asJson, type Reply, type Send } from '../service.ts'

/** A cursor with these sort keys, of whatever list. */
const toCursor = (keys: unknown) =>
  Buffer.from(JSON.stringify(Array.isArray(keys) ? ['mark', ...keys] : keys)).toString('base64url')
/** Stands for lists within lists, which JSON.stringify cannot write. */
const deep = 'lists within lists'
const lists = `${'['.repeat(50_000)}${']'.repeat(50_000)}`

/** Every one of these ends in an error with a code that blames the request. */
const refused: [what: string, query: string, variables?: unknown][] = [
  ['20,000 nested braces', '{a'.repeat(20_000)],
  ['20,000 closed braces', `${'{a'.repeat(20_000)}${'}'.repeat(20_000)}`],
  ['20,000 nested lists', `{ nodes(ids: ${'['.repeat(20_000)}${']'.repeat(20_000)}) { id } }`],
  ['20,000 nested objects', `{ measures(filter: ${'{asOf:'.repeat(20_000)}1${'}'.repeat(20_000)}) { totalCount } }`],
  ['20,000 nested list types', `query Q($a: ${'['.repeat(20_000)}Int${']'.repeat(20_000)}) { stats { articles } }`],
  ['a NUL byte', '{ stats \0 { articles } }'],
  ['a lone surrogate', '{ stats \ud800 { articles } }'],
  ['nothing', ''],
  ['blanks', ' \n\t'],
  ['a comment alone', '# nothing'],
  ['an escape that ends in no character', '{ node(id: "\\uD800") { id } }'],
  ['an escape beyond Unicode', '{ node(id: "\\u{110000}") { id } }'],
  ['an integer beyond 32 bits', '{ entities(first: 99999999999999999999) { totalCount } }'],
  ['an integer of 500 digits', `{ entities(first: ${'9'.repeat(500)}) { totalCount } }`],
  ['an integer of 500 digits in a variable', 'query Q($n: Int) { entities(first: $n) { totalCount } }', '1e500'],
  ['NaN', '{ entities(first: NaN) { totalCount } }'],
  ['a fraction', '{ entities(first: 1.5) { totalCount } }'],
  ['a fraction in a variable', 'query Q($n: Int) { entities(first: $n) { totalCount } }', { n: 1.5 }],
  ['a text for a number', '{ entities(first: "many") { totalCount } }'],
  ['a list for a text', 'query Q($q: String!) { search(query: $q) { totalCount } }', { q: ['a'] }],
  ['an object for an id', 'query Q($i: ID!) { node(id: $i) { id } }', { i: { a: 1 } }],
  ['a number for a reference', '{ entity(ref: 7) { id } }'],
  ['a list for a reference', 'query Q($r: EntityRef!) { entity(ref: $r) { id } }', { r: [] }],
  ['an object for a date', 'query Q($d: EdtfDate) { threats(asOf: $d) { outcome } }', { d: { year: 2025 } }],
  ['a date that JSON nests deep', 'query Q($d: EdtfDate) { threats(asOf: $d) { outcome } }', { d: deep }],
  ['a reference that JSON nests deep', 'query Q($r: EntityRef!) { entity(ref: $r) { id } }', { r: deep }],
  ['ids that JSON nests deep', 'query Q($i: [ID!]!) { nodes(ids: $i) { id } }', { i: deep }],
  ['a filter that JSON nests deep', 'query Q($f: MeasureFilter) { measures(filter: $f) { totalCount } }', { f: deep }],
  ['an unused variable that JSON nests deep', '{ stats { articles } }', { unused: deep }],
  ['a date of 100,000 digits', 'query Q($d: EdtfDate) { threats(asOf: $d) { outcome } }', { d: '2'.repeat(100_000) }],
  ['a day that is none', '{ threats(asOf: "2025-02-31") { outcome } }'],
  ['a month that is none', '{ threats(asOf: "2025-13") { outcome } }'],
  ['the year 0', '{ threats(asOf: "0000") { outcome } }'],
  ['an id with a NUL byte', '{ node(id: "Topic:a\\u0000") { id } }'],
  ['an id with a line break at its end', '{ node(id: "Topic:a\\n") { id } }'],
  ['an id of another kind', '{ node(id: "__proto__:a") { id } }'],
  ['a null among ids', 'query Q($i: [ID!]!) { nodes(ids: $i) { id } }', { i: [null] }],
  ['100,000 ids', 'query Q($i: [ID!]!) { nodes(ids: $i) { id } }', { i: Array(100_000).fill('Topic:a') }],
  [
    '101 types',
    'query Q($t: [SearchType!]) { search(query: "a", types: $t) { totalCount } }',
    { t: Array(101).fill('COUNTRY') },
  ],
  ['a text of 2,001 characters', 'query Q($a: String) { entities(after: $a) { totalCount } }', { a: 'a'.repeat(2001) }],
  ['a search for 501 characters', `{ search(query: "${'a'.repeat(501)}") { totalCount } }`],
  ['a literal of 2,001 characters', `{ entities(after: "${'a'.repeat(2001)}") { totalCount } }`],
  ['a block of 2,001 characters', `{ entities(after: """${'a'.repeat(2001)}""") { totalCount } }`],
  ['a name of 2,001 characters', `{ ${'a'.repeat(2001)}: stats { articles } }`],
  ['a cursor that is no list', `{ entities(after: "${toCursor({ a: 1 })}") { nodes { id } } }`],
  ['a cursor of null', `{ entities(after: "${toCursor(null)}") { nodes { id } } }`],
  ['a cursor of the wrong types', `{ entities(after: "${toCursor([1, 2])}") { nodes { id } } }`],
  ['a cursor with too many keys', `{ entities(after: "${toCursor(['a', 'b', 'c'])}") { nodes { id } } }`],
  ['a cursor of no list', `{ entities(after: "${toCursor(['\uffff', '\uffff'])}") { nodes { id } } }`],
  [
    'a cursor of a measure, of no list',
    `{ measures(after: "${toCursor(['2025-02-28', 'Measure:none'])}") { nodes { id } } }`,
  ],
  ['a cursor with a list for a key', `{ entities(after: "${toCursor([['a'], 'b'])}") { nodes { id } } }`],
  [
    'a cursor with a day that is none',
    `{ measures(after: "${toCursor(['2025-02-31', 'Measure:none'])}") { nodes { id } } }`,
  ],
  [
    'a cursor with a time for a day',
    `{ measures(after: "${toCursor(['2025-02-01T00', 'Measure:none'])}") { nodes { id } } }`,
  ],
  [
    'a cursor with an endless number',
    `{ search(query: "a", after: "${Buffer.from('[1e999,"a"]').toString('base64url')}") { nodes { score } } }`,
  ],
  ['a cursor of bytes', '{ entities(after: "\\u00ff\\u0000") { nodes { id } } }'],
  ['an empty cursor', '{ entities(after: "") { nodes { id } } }'],
  ['a name kept for us', '{ __found: stats { articles } }'],
  ['a name kept for us, below', '{ entities { nodes { __id: name } } }'],
  ['the name of the prototype', '{ entities { nodes { __proto__: name } } }'],
  ['a fragment within itself', '{ ...A } fragment A on Query { stats { articles } ...A }'],
  ['a variable that nobody declares', '{ entity(ref: $r) { id } }'],
  [
    'a variable named like the prototype',
    'query Q($__proto__: Boolean!) { stats @include(if: $__proto__) { articles } }',
    {},
  ],
  ['an operation that is none', 'subscription S { stats { articles } }'],
  ['a schema definition', 'type Query { a: Int }'],
  ['a deferred fragment', '{ ... @defer { stats { articles } } }'],
  ['a directive that is none', '{ stats @skip(if: "yes") { articles } }'],
]

test.for(refused)('%s ends in a clean error', async ([, query, variables], { send }) => {
  const body = JSON.stringify({ query, variables }).replace(`"${deep}"`, lists).replace('"1e500"', '{"n":1e500}')
  expectRefusal(await send(asJson(body)))
})

test.for([
  'node(id: "x") { id }',
  'retaliationChains(maxDepth: 99) { length }',
  'shortestPath(from: "US", to: "China", maxLength: 99) { length }',
  'entities(first: 101) { nodes { id } }',
  'measures(after: "x") { nodes { id } }',
])('%s is refused as such beside a good question', async (bad, { send }) => {
  const { body } = await send(asJson({ query: `{ stats { articles } bad: ${bad} }` }))
  expect(body?.errors).toMatchObject([{ path: ['bad'], extensions: { code: 'BAD_USER_INPUT' } }])
})

/** These are questions like any other, if strange ones. */
const answered: [what: string, query: string, variables?: unknown][] = [
  ['a search for a NUL byte', '{ search(query: "\\u0000") { totalCount nodes { highlight } } }'],
  [
    'a search for a lone surrogate',
    'query Q($q: String!) { search(query: $q) { totalCount } }',
    { q: '\ud800 tariff \udfff' },
  ],
  [
    "a search in the index's own language",
    '{ search(query: "name:* AND (a OR NOT b) [a TO z] /x/ ~ ^2 \\\\ \\" AND OR NOT") { totalCount } }',
  ],
  ['an empty search', '{ search(query: "") { totalCount nodes { score } } }'],
  ['a search for 500 emojis', `{ search(query: "${'😀'.repeat(250)}") { totalCount } }`],
  ['a search for letters that grow', `{ search(query: "${'ﷺ'.repeat(500)}") { totalCount } }`],
  ['a search for İ', '{ search(query: "İİİİİİ ẞẞẞẞẞẞ ŉŉŉŉŉŉ") { totalCount } }'],
  ['a day of the last year', '{ threats(asOf: "9999-12-31") { outcome } }'],
  ['a day of the first year', '{ threats(asOf: "0001") { outcome } }'],
  ['a span that ends before it begins', '{ whoSaid(about: "China", from: "2026", to: "2020") { totalCount } }'],
  ['an entity and itself', '{ shortestPath(from: "US", to: "US") { length nodes { id } } }'],
  ['a country against itself', '{ tariffRate(imposer: "US", target: "US", on: "2025") { total components { rate } } }'],
  ['a chain from nowhere', '{ retaliationChains(maxDepth: 50) { length } }'],
  ['no ids', '{ nodes(ids: []) { id } }'],
  ['the same id again', '{ nodes(ids: ["Country:china", "Country:china"]) { id } }'],
  ['no rows', '{ entities(first: 0) { totalCount nodes { id } pageInfo { endCursor hasNextPage } } }'],
  [
    'null for everything',
    '{ entities(first: null, after: null) { totalCount } measures(filter: null) { totalCount } }',
  ],
  ['names of the language', '{ `constructor`: stats { toString: articles } }'.replaceAll('`', '')],
  ['names of Cypher', '{ MATCH: stats { RETURN: articles null: articles } }'],
  ['a type renamed', '{ entities(first: 1) { nodes { __isNode: __typename id } } }'],
]

test.for(answered)('%s is answered', async ([, query, variables], { send }) => {
  const { status, body } = await send(asJson({ query, variables }))
  expect(body?.errors).toBeUndefined()
  expect(status).toBe(200)
  expect(body?.data).toBeTruthy()
})

const json = { 'content-type': 'application/json', accept: 'application/json' }
const strict = { ...json, accept: 'application/graphql-response+json' }
const query = '{ stats { articles } }'

test.for<[string, Parameters<Send>[0]]>([
  ['JSON that breaks off', { headers: json, body: '{"query": "{ st' }],
  ['no JSON', { headers: json, body: 'query=1' }],
  ['an empty body', { headers: json, body: '' }],
  ['no body', { headers: json }],
  ['null', asJson('null')],
  ['a text', asJson('"{ stats { articles } }"')],
  ['a number', asJson('7')],
  ['true', asJson('true')],
  ['an empty list', asJson([])],
  ['a batch', asJson([{ query }, { query }])],
  ['500,000 nested lists', asJson(`${'['.repeat(500_000)}${']'.repeat(499_999)}`)],
  ['400,000 nested lists that are closed', asJson(`${'['.repeat(400_000)}${']'.repeat(400_000)}`)],
  ['a query that is a number', asJson({ query: 7 })],
  ['a query that is a list', asJson({ query: [query] })],
  ['variables that are a list', asJson({ query, variables: [] })],
  ['variables that are a text', asJson({ query, variables: '{}' })],
  ['extensions that are a text', asJson({ query, extensions: 'x' })],
  ['an operation name that is an object', asJson({ query, operationName: { a: 1 } })],
  ['a field that nobody knows', asJson({ query, secret: 1 })],
  ['bytes that are no UTF-8', { headers: json, body: new Uint8Array([0x7b, 0xff, 0xfe, 0x00]) }],
  [
    'a body that is compressed',
    { headers: { ...json, 'content-encoding': 'gzip' }, body: new Uint8Array([31, 139, 8]) },
  ],
  ['text/plain', { headers: { 'content-type': 'text/plain' }, body: JSON.stringify({ query }) }],
  ['XML', { headers: { 'content-type': 'application/xml' }, body: '<a/>' }],
  ['a form', { headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: `query=${query}` }],
  [
    'a form with a bad part',
    { headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'query=a&variables={' },
  ],
  ['a form in parts', { headers: { 'content-type': 'multipart/form-data; boundary=x' }, body: '--x--' }],
  ['a content type in capitals and parts', { headers: { 'content-type': 'TEXT/plain, application/json' }, body: '{}' }],
  [
    'variables in the address that are no JSON',
    { method: 'GET', path: '/graphql?query={a}&variables={', headers: json },
  ],
  ['extensions in the address that are no JSON', { method: 'GET', path: '/graphql?extensions=[', headers: json }],
  ['a percent sign in the address', { method: 'GET', path: '/graphql?query=%E0%A4%A', headers: strict }],
  ['PUT', { ...asJson({ query }), method: 'PUT' }],
  ['DELETE', { method: 'DELETE', headers: json }],
])('%s as a request ends in a clean error', async ([, init], { send }) => {
  const reply = await send(init)
  expect(reply.status).toBeGreaterThanOrEqual(400)
  expectRefusal(reply)
})

test.for(['가', '㌀', '½', 'ﬃ', '漢', 'aé'])('a name of 200 times "%s" fits nothing', async (sign, { send }) => {
  const { body } = await send(
    asJson({
      query: 'query Q($r: EntityRef!) { entity(ref: $r) { id } }',
      variables: { r: sign.repeat(200).slice(0, 200) },
    }),
  )
  expect(body?.errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }])
})

test.for(['', '@include(if: true)'])(
  'every name that there can be is a key of the answer %s',
  async (directive, { send }) => {
    const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'then']
    const asked = names.map((name) => `${name}: __typename ${directive}`).join(' ')
    const { text } = await send(asJson({ query: `{ ${asked} stats { ${asked} } }` }))
    const members = (type: string) => names.map((name) => `"${name}":"${type}"`).join()
    expect(text).toContain(`"data":{${members('Query')},"stats":{${members('Stats')}}}`)
  },
)

function expectRefusal({ status, body }: Reply) {
  expect(status).toBeLessThan(500)
  expect(body?.errors?.length).toBeGreaterThan(0)
  for (const { message, extensions } of body?.errors ?? []) {
    expect(extensions).toEqual(expect.objectContaining({ code: expect.stringMatching(/^[A-Z_]+$/) }))
    expect(extensions.code).not.toBe('INTERNAL_SERVER_ERROR')
    expect(extensions).not.toHaveProperty('originalError')
    expect(message.length).toBeLessThan(6_000)
  }
}

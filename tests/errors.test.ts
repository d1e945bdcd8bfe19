import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { type Graph, openGraph } from '../src/graph/index.ts'
import { loadSeed } from '../src/load/load-seed.ts'
import { emptyGraphTest as test } from './fixtures.ts'
import { editFile, makeSeed } from './seed/make-seed.ts'
import { type Ask, asJson, openService } from './service.ts'

/** The only error of a request. */
async function errorOf(ask: Ask, query: string, variables = {}): Promise<Record<string, unknown>> {
  const { errors = [] } = await ask(query, variables)
  expect(errors).toHaveLength(1)
  return { message: errors[0]?.message, ...errors[0]?.extensions }
}

/** Two people go by one alias. */
async function loadAmbiguous(graph: Graph) {
  const directory = makeSeed(['people.yaml', '[Bessent]', '[Bessent, the negotiator]'])
  editFile(join(directory, 'people.yaml'), 'aliases: [He]', 'aliases: [He, the negotiator]')
  await loadSeed(graph, { directory })
}

test('NOT_FOUND lists what is nearest to the name', async ({ ask, graph }) => {
  await loadAmbiguous(graph)
  const candidates = [{ id: 'Commodity:soybeans', name: 'soybeans' }]
  const message = 'No commodity is named "soybaens". The nearest: soybeans (Commodity:soybeans).'
  expect(await errorOf(ask, '{ commodity(ref: "soybaens") { id } }')).toEqual({
    code: 'NOT_FOUND',
    message,
    candidates,
  })
  expect(await errorOf(ask, '{ whoSaid(about: "Xqzw") { totalCount } }')).toMatchObject({
    code: 'NOT_FOUND',
    message: expect.stringContaining('`search` looks in texts'),
  })
})

test.for([
  ['Spain', 'Country:european-union'],
  ['Kingdom of Spain', 'Country:european-union'],
  ['ESP', 'Country:european-union'],
  ['Mongolia', null],
] as const)(
  'NOT_FOUND of %s, a country that no source names, lists what reaches it: all, %s',
  async (of, { ask, graph }) => {
    await loadSeed(graph)
    const [target, bloc] = of
    const { data, errors = [] } = await ask(
      'query ($target: EntityRef!) { tariffRate(imposer: "US", target: $target, on: "2025-12") { total } }',
      { target },
    )
    expect(data).toEqual({ tariffRate: null })
    const ids = Object(errors[0]?.extensions).candidates.map(({ id }: { id: string }) => id)
    expect(ids).toEqual([
      ...(bloc === null ? [] : [bloc]),
      'Organization:all-countries',
      'Organization:us-trading-partners',
    ])
    expect(errors[0]?.message).toContain('a country that no source here names')
  },
)

test('AMBIGUOUS_REFERENCE lists everything that the name fits, to choose by id', async ({ ask, graph }) => {
  await loadAmbiguous(graph)
  expect(await errorOf(ask, '{ entity(ref: "The Negotiator") { id } }')).toEqual({
    code: 'AMBIGUOUS_REFERENCE',
    message: expect.stringMatching(/names more than one entity: .*Use one of these ids/),
    candidates: expect.arrayContaining([
      { id: 'Person:he-lifeng', name: 'He Lifeng', roles: ['Vice Premier, China'] },
      {
        id: 'Person:scott-bessent',
        name: 'Scott Bessent',
        roles: ['Treasury Secretary, US Department of the Treasury'],
      },
    ]),
  })
})

test('COST_LIMIT names cost and limit, and how to ask for less', async ({ ask }) => {
  const rows = (inner: string) => `statements(first: 100) { nodes { about { ${inner} } } }`
  const error = await errorOf(ask, `{ measures(first: 100) { nodes { ${rows(rows('id'))} } } }`)
  expect(error).toMatchObject({ code: 'COST_LIMIT', limit: 50_000, cost: expect.any(Number) })
  expect(error.message).toContain('Ask for fewer rows with `first`')
})

test('SERVICE_UNAVAILABLE, when the database is away, tells nothing of it', async () => {
  const away = openGraph({ uri: 'bolt://127.0.0.1:1', username: 'neo4j', password: 'secret', database: 'neo4j' })
  const error = await errorOf(openService(away).ask, '{ stats { articles } }')
  await away.close()
  expect(error).toEqual({
    code: 'SERVICE_UNAVAILABLE',
    message: 'The database does not answer. Try again in a moment.',
    requestId: expect.any(String),
  })
})

test('INTERNAL_SERVER_ERROR hides what went wrong and gives the id to look for in the log', async ({ graph }) => {
  const broken: Graph = { ...graph, read: () => Promise.reject(new Error('a secret')) }
  const error = await errorOf(openService(broken).ask, '{ stats { articles } }')
  expect(error).toMatchObject({ code: 'INTERNAL_SERVER_ERROR', requestId: expect.any(String) })
  expect(error.message).not.toContain('secret')
})

test('GRAPHQL_PARSE_FAILED and GRAPHQL_VALIDATION_FAILED say what is wrong with the query', async ({ ask }) => {
  expect(await errorOf(ask, '{ stats {')).toEqual({
    code: 'GRAPHQL_PARSE_FAILED',
    message: 'Syntax Error: Expected Name, found <EOF>.',
  })
  expect(await errorOf(ask, '{ stat { articles } }')).toEqual({
    code: 'GRAPHQL_VALIDATION_FAILED',
    message: 'Cannot query field "stat" on type "Query". Did you mean "stats"?',
  })
})

test('OPERATION_RESOLUTION_FAILURE: of several operations none is chosen', async ({ ask }) => {
  const error = await errorOf(ask, 'query A { stats { articles } } query B { stats { articles } }')
  expect(error.code).toBe('OPERATION_RESOLUTION_FAILURE')
})

test.for([
  ['BAD_REQUEST', 400, '{"query":'],
  ['BAD_REQUEST', 400, '{"query":"{ stats { articles } }","unknown":1}'],
  ['REQUEST_ENTITY_TOO_LARGE', 413, JSON.stringify({ query: ' '.repeat(25_000_001) })],
] as const)('%s: the request itself is not right (%i)', async ([code, status, text], { send }) => {
  const reply = await send(asJson(text))
  expect(reply).toMatchObject({ status, body: { errors: [{ extensions: { code } }] } })
})

test('docs/errors.md explains every code', () => {
  const read = (path: string) => readFileSync(join(import.meta.dirname, '..', path), 'utf8')
  const [, union = ''] = /type ErrorCode =\n((?: +\| '[A-Z_]+'\n)+)/.exec(read('src/errors.ts')) ?? []
  const codes = [...union.matchAll(/[A-Z_]+/g)].map(([code]) => code)
  const explained = [...read('docs/errors.md').matchAll(/^### `([A-Z_]+)`$/gm)].map(([, code]) => code)
  expect(codes.length).toBeGreaterThan(10)
  expect(explained).toEqual(expect.arrayContaining([...codes, 'INTERNAL_SERVER_ERROR']))
  expect(new Set(explained).size).toBe(explained.length)
})

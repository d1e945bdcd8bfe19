import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Graph, openGraph } from '../src/graph/index.ts'
import { loadSeed, prepareGraph } from '../src/load/load-seed.ts'
import { createServer } from '../src/server/create-server.ts'
import { openTestGraph } from './graph.ts'
import { editFile, makeSeed } from './seed/make-seed.ts'
import { type Ask, openService } from './service.ts'

let graph: Graph
let ask: Ask

beforeAll(async () => {
  graph = await openTestGraph()
  await prepareGraph(graph)
  ask = openService(graph).ask
})
afterAll(() => graph.close())

/** The only error of a request. */
async function errorOf(query: string, variables = {}, service = ask): Promise<Record<string, unknown>> {
  const { errors = [] } = await service(query, variables)
  expect(errors).toHaveLength(1)
  return { message: errors[0]?.message, ...errors[0]?.extensions }
}

/** Two people go by one alias. */
async function loadAmbiguous() {
  const directory = makeSeed(['people.yaml', '[Bessent]', '[Bessent, the negotiator]'])
  editFile(join(directory, 'people.yaml'), 'aliases: [He]', 'aliases: [He, the negotiator]')
  await loadSeed(graph, { directory })
}

test('NOT_FOUND lists what is nearest to the name', async () => {
  await loadAmbiguous()
  const candidates = [{ id: 'Commodity:soybeans', name: 'soybeans' }]
  const message = 'No commodity is named "soybaens". The nearest: soybeans (Commodity:soybeans).'
  expect(await errorOf('{ commodity(ref: "soybaens") { id } }')).toEqual({ code: 'NOT_FOUND', message, candidates })
  expect(await errorOf('{ whoSaid(about: "Xqzw") { totalCount } }')).toMatchObject({
    code: 'NOT_FOUND',
    message: expect.stringContaining('`search` looks in texts'),
  })
})

test('AMBIGUOUS_REFERENCE lists everything that the name fits, to choose by id', async () => {
  await loadAmbiguous()
  expect(await errorOf('{ entity(ref: "The Negotiator") { id } }')).toEqual({
    code: 'AMBIGUOUS_REFERENCE',
    message: expect.stringMatching(/names more than one entity: .*Use one of these ids/),
    candidates: expect.arrayContaining([
      { id: 'Person:he-lifeng', name: 'He Lifeng' },
      { id: 'Person:scott-bessent', name: 'Scott Bessent' },
    ]),
  })
})

test('COST_LIMIT names cost and limit, and how to ask for less', async () => {
  const rows = (inner: string) => `statements(first: 100) { nodes { about { ${inner} } } }`
  const error = await errorOf(`{ measures(first: 100) { nodes { ${rows(rows('id'))} } } }`)
  expect(error).toMatchObject({ code: 'COST_LIMIT', limit: 50_000, cost: expect.any(Number) })
  expect(error.message).toContain('Ask for fewer rows with `first`')
})

test('SERVICE_UNAVAILABLE, when the database is away, tells nothing of it', async () => {
  const away = openGraph({ uri: 'bolt://127.0.0.1:1', username: 'neo4j', password: 'secret', database: 'neo4j' })
  const error = await errorOf('{ stats { articles } }', {}, openService(away).ask)
  await away.close()
  expect(error).toEqual({
    code: 'SERVICE_UNAVAILABLE',
    message: 'The database does not answer. Try again in a moment.',
    requestId: expect.any(String),
  })
})

test('INTERNAL_SERVER_ERROR hides what went wrong and gives the id to look for in the log', async () => {
  const broken: Graph = { ...graph, read: () => Promise.reject(new Error('a secret')) }
  const error = await errorOf('{ stats { articles } }', {}, openService(broken).ask)
  expect(error).toMatchObject({ code: 'INTERNAL_SERVER_ERROR', requestId: expect.any(String) })
  expect(error.message).not.toContain('secret')
})

test('GRAPHQL_PARSE_FAILED and GRAPHQL_VALIDATION_FAILED say what is wrong with the query', async () => {
  expect(await errorOf('{ stats {')).toEqual({
    code: 'GRAPHQL_PARSE_FAILED',
    message: 'Syntax Error: Expected Name, found <EOF>.',
  })
  expect(await errorOf('{ stat { articles } }')).toEqual({
    code: 'GRAPHQL_VALIDATION_FAILED',
    message: 'Cannot query field "stat" on type "Query". Did you mean "stats"?',
  })
})

test('OPERATION_RESOLUTION_FAILURE: of several operations none is chosen', async () => {
  const error = await errorOf('query A { stats { articles } } query B { stats { articles } }')
  expect(error.code).toBe('OPERATION_RESOLUTION_FAILURE')
})

test.each([
  ['BAD_REQUEST', 400, '{"query":'],
  ['BAD_REQUEST', 400, '{"query":"{ stats { articles } }","unknown":1}'],
  ['REQUEST_ENTITY_TOO_LARGE', 413, JSON.stringify({ query: ' '.repeat(25_000_001) })],
])('%s: the request itself is not right (%i)', async (code, status, body) => {
  const server = createServer(graph, { logLevel: 'silent' })
  const headers = { 'content-type': 'application/json' }
  const response = await server.fetch('http://localhost/graphql', { method: 'POST', headers, body })
  expect(response.status).toBe(status)
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code } }] })
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

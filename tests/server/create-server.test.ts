import { pino } from 'pino'
import { expect, onTestFinished } from 'vitest'
import { type Graph, openGraph } from '../../src/graph/index.ts'
import { emptyGraphTest as test } from '../fixtures.ts'
import { databaseOfWorker } from '../graph.ts'
import { asJson, openService } from '../service.ts'

const lines: Record<string, unknown>[] = []
const log = pino({ level: 'info' }, { write: (line) => lines.push(JSON.parse(line)) })

/** The service, whose log can be read. */
const serve = (graph: Graph) => openService(graph, { logLevel: 'info' }, log)
test.beforeEach(() => {
  lines.length = 0
})

/** A graph that fails at every read. */
const failWith = (graph: Graph, error: Error): Graph => ({
  ...graph,
  read: () => Promise.reject(error),
  check: () => Promise.reject(error),
})
const ready = { method: 'GET', path: '/ready' }
const health = { method: 'GET', path: '/health' }

test.for<[string, object, string]>([
  ['a query that is no GraphQL', { query: '{ stats { articles }' }, 'GRAPHQL_PARSE_FAILED'],
  ['a field that is not there', { query: '{ stats { articlez } }' }, 'GRAPHQL_VALIDATION_FAILED'],
  ['a bad date in the query', { query: '{ whoSaid(about: "x", from: "April") { totalCount } }' }, 'BAD_USER_INPUT'],
  [
    'a bad date in a variable',
    { query: 'query ($on: EdtfDate) { whoSaid(about: "x", from: $on) { totalCount } }', variables: { on: '2025-13' } },
    'BAD_USER_INPUT',
  ],
  [
    'a variable of another type',
    { query: 'query ($n: Int) { whoSaid(about: "x", first: $n) { totalCount } }', variables: { n: 'many' } },
    'BAD_USER_INPUT',
  ],
  ['an empty reference', { query: '{ whoSaid(about: " ") { totalCount } }' }, 'BAD_USER_INPUT'],
  [
    'no operation of that name',
    { query: 'query A { __typename }', operationName: 'B' },
    'OPERATION_RESOLUTION_FAILURE',
  ],
  ['no query at all', {}, 'BAD_REQUEST'],
])('%s is answered with a stable code', async ([, asked, code], { send }) => {
  const errors = (await send(asJson(asked))).body?.errors
  expect(errors).toEqual([expect.objectContaining({ message: expect.stringMatching(/\w/) })])
  expect(errors?.[0]?.extensions).toMatchObject({ code })
  expect(errors?.[0]?.extensions).not.toHaveProperty('requestId')
})

test('a request is logged in one line: what, how it ended and how long it took, never its variables', async ({
  graph,
}) => {
  const { ask } = serve(graph)
  const query = 'query Secret($ref: EntityRef!) { entity(ref: $ref) { name } }'
  await ask(query, { ref: 'a-confidential-name' })
  expect(lines).toEqual([
    expect.objectContaining({ operation: 'Secret', code: 'NOT_FOUND', milliseconds: expect.any(Number), level: 30 }),
  ])
  expect(JSON.stringify(lines)).not.toContain('confidential')
  await ask('{ __typename }')
  expect(lines[1]).toMatchObject({ operation: null, code: 'OK' })
})

test('what we did not foresee is hidden from the caller and logged in full under the same id', async ({ graph }) => {
  const { errors } = await serve(failWith(graph, new Error('disk on fire'))).ask('{ stats { articles } }')
  expect(errors).toMatchObject([{ message: 'Something went wrong here. It has been logged.' }])
  const { extensions } = errors?.[0] ?? {}
  expect(extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR', requestId: expect.any(String) })
  const requestId = extensions?.requestId
  expect(lines).toEqual([
    expect.objectContaining({ requestId, code: 'INTERNAL_SERVER_ERROR' }),
    expect.objectContaining({ requestId, level: 50, err: expect.objectContaining({ message: 'disk on fire' }) }),
  ])
  expect(lines[1]).toHaveProperty('err.stack', expect.stringContaining('create-server.test.ts'))
})

test('a database that is away is told as such, without its address', async () => {
  const away = openGraph({ ...databaseOfWorker(), uri: 'bolt://127.0.0.1:1' })
  onTestFinished(() => away.close())
  const { ask, send } = serve(away)
  const { errors } = await ask('{ stats { articles } }')
  expect(errors?.[0]?.extensions).toEqual({ code: 'SERVICE_UNAVAILABLE', requestId: expect.any(String) })
  expect(JSON.stringify(errors)).not.toContain('127.0.0.1')
  expect(JSON.stringify(lines)).toContain('bolt://127.0.0.1:1')
  expect(await send(ready)).toMatchObject({ status: 503, text: '' })
})

test('/health tells that the service runs, /ready that its database answers', async ({ graph, send }) => {
  expect((await send(ready)).status).toBe(200)
  expect((await send(health)).status).toBe(200)
  const failing = serve(failWith(graph, new Error('no')))
  expect((await failing.send(health)).status).toBe(200)
  expect((await failing.send(ready)).status).toBe(503)
})

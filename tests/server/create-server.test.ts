import { pino } from 'pino'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type Graph, openGraph } from '../../src/graph/index.ts'
import { createServer } from '../../src/server/create-server.ts'
import { databaseOfWorker } from '../graph.ts'

let graph: Graph
let server: ReturnType<typeof createServer>
const lines: Record<string, unknown>[] = []
const log = pino({ level: 'info' }, { write: (line) => lines.push(JSON.parse(line)) })

beforeAll(() => {
  graph = openGraph(databaseOfWorker())
  server = createServer(graph, { logLevel: 'info' }, log)
})
afterAll(() => graph.close())
beforeEach(() => {
  lines.length = 0
})

async function ask(body: object, asked = server) {
  const headers = { 'content-type': 'application/json', accept: 'application/json' }
  const reply = await asked.fetch('http://localhost/graphql', { method: 'POST', headers, body: JSON.stringify(body) })
  return await reply.json()
}

/** A server whose graph fails at every read. */
function failWith(error: Error) {
  const broken: Graph = { ...graph, read: () => Promise.reject(error), check: () => Promise.reject(error) }
  return createServer(broken, { logLevel: 'info' }, log)
}

test.each([
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
])('%s is answered with a stable code', async (_, body, code) => {
  const { errors } = await ask(body)
  expect(errors).toEqual([expect.objectContaining({ message: expect.stringMatching(/\w/) })])
  expect(errors[0].extensions).toMatchObject({ code })
  expect(errors[0].extensions).not.toHaveProperty('requestId')
})

test('a request is logged in one line: what, how it ended and how long it took, never its variables', async () => {
  const query = 'query Secret($ref: EntityRef!) { entity(ref: $ref) { name } }'
  await ask({ query, variables: { ref: 'a-confidential-name' } })
  expect(lines).toEqual([
    expect.objectContaining({ operation: 'Secret', code: 'NOT_FOUND', milliseconds: expect.any(Number), level: 30 }),
  ])
  expect(JSON.stringify(lines)).not.toContain('confidential')
  await ask({ query: '{ __typename }' })
  expect(lines[1]).toMatchObject({ operation: null, code: 'OK' })
})

test('what we did not foresee is hidden from the caller and logged in full under the same id', async () => {
  const { errors } = await ask({ query: '{ stats { articles } }' }, failWith(new Error('disk on fire')))
  expect(errors[0].message).toBe('Something went wrong here. It has been logged.')
  expect(errors[0].extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR', requestId: expect.any(String) })
  const { requestId } = errors[0].extensions
  expect(lines).toEqual([
    expect.objectContaining({ requestId, code: 'INTERNAL_SERVER_ERROR' }),
    expect.objectContaining({ requestId, level: 50, err: expect.objectContaining({ message: 'disk on fire' }) }),
  ])
  expect(lines[1]).toHaveProperty('err.stack', expect.stringContaining('create-server.test.ts'))
})

test('a database that is away is told as such, without its address', async () => {
  const away = openGraph({ ...databaseOfWorker(), uri: 'bolt://127.0.0.1:1' })
  const asked = createServer(away, { logLevel: 'info' }, log)
  const { errors } = await ask({ query: '{ stats { articles } }' }, asked)
  expect(errors[0].extensions).toEqual({ code: 'SERVICE_UNAVAILABLE', requestId: expect.any(String) })
  expect(JSON.stringify(errors)).not.toContain('127.0.0.1')
  expect(JSON.stringify(lines)).toContain('bolt://127.0.0.1:1')
  const ready = await asked.fetch('http://localhost/ready')
  expect([ready.status, await ready.text()]).toEqual([503, ''])
  await away.close()
})

test('/health tells that the service runs, /ready that its database answers', async () => {
  expect((await server.fetch('http://localhost/ready')).status).toBe(200)
  expect((await server.fetch('http://localhost/health')).status).toBe(200)
  expect((await failWith(new Error('no')).fetch('http://localhost/health')).status).toBe(200)
  expect((await failWith(new Error('no')).fetch('http://localhost/ready')).status).toBe(503)
})

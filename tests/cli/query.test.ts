import { once } from 'node:events'
import { createServer as createHttpServer } from 'node:http'
import { expect, vi } from 'vitest'
import { findFreePort } from '../../src/neo4j/index.ts'
import { createServer } from '../../src/server/create-server.ts'
import { smallSeedTest as test } from '../fixtures.ts'
import { databaseOfWorker } from '../graph.ts'
import { patientSettings, seconds } from '../patience.ts'
import { runTft } from './run-tft.ts'

/** Each test starts programs, and each has the database plan a new statement. */
vi.setConfig({ testTimeout: seconds(120) })

const port = await findFreePort()
// The programs below ask what is filled.
test.beforeAll(({ graph: _filled }) => {})

/** Runs `npm run query` without npm, where no service runs unless a test starts one. */
async function query(...words: string[]) {
  const { uri, username, password } = databaseOfWorker()
  const database = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, TFT_DATABASE: 'uri' }
  return await runTft(['query', ...words], { ...database, PORT: String(port) })
}

test('asks the database where no service runs, and prints a table that fits 80 columns', async () => {
  const { code, output, errors } = await query('who-said-what', '--var', 'about=decoupling')
  expect(errors).toMatch(/^The Neo4j at .*\n$/)
  expect(output).toContain('│ speaker.name')
  expect(output).toContain('“neither side wants a decoupling”')
  expect(Math.max(...output.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80)
  expect(output).not.toMatch(/\p{Cc}(?<!\n)/u)
  expect(code).toBe(0)
})

test('asks a service that runs, by its address or by the port it has by default', async ({ graph }) => {
  const service = createHttpServer(createServer(graph, { logLevel: 'silent', service: patientSettings })).listen(port)
  await once(service, 'listening')
  const url = `http://localhost:${port}/graphql`
  const named = await query('stats', '--format', 'json', '--url', url)
  const found = await query('stats', '--format', 'json')
  const wrong = await query('stats', '--url', `http://localhost:${port}/health`)
  service.close()
  expect(JSON.parse(named.output)).toMatchObject({ data: { stats: { articles: 2, statements: 3 } }, extensions: {} })
  expect(found).toEqual({ code: 0, output: named.output, errors: '' })
  expect(wrong).toMatchObject({ code: 1, errors: expect.stringContaining('is no GraphQL service') })
})

test('writes csv to RFC 4180', async () => {
  const { output } = await query('tariff-history', '--format', 'csv')
  const [header, first, ...rest] = output.split('\r\n')
  expect(header).toBe(
    'on,total,certainty,components.rate,components.scope,components.since,components.counted,components.measure.id,components.measure.name',
  )
  expect(first).toBe(
    '2025-02,10,POSSIBLE,10,ADDITIONAL,2025-02,true,Measure:us-fentanyl-tariff,US fentanyl tariff on Chinese goods',
  )
  expect(rest.at(-1)).toBe('')
})

test('draws chains with Mermaid', async () => {
  const { output } = await query('retaliation-chains', '--format', 'mermaid', '--var', 'first=1')
  expect(output).toContain('flowchart LR\n  m0["US fentanyl tariff on Chinese goods<br>2025-02"]:::by-united-states\n')
  expect(output).toContain('  m1 -.->|"INFERRED, 23 days"| m2\n')
  expect(output).toContain('  classDef by-china fill:')
})

test('errors of the query have their code, and the command fails', async () => {
  const { code, output, errors } = await query('measure', '--var', 'ref=fentanyl tarif')
  expect({ code, output }).toEqual({ code: 1, output: '' })
  expect(errors).toMatch(/No measure is named "fentanyl tarif"\. The nearest: .* \(NOT_FOUND\)\n$/)
})

test.each([
  [2, 'There is no file', ['unknown']],
  [2, 'no variable "about". It has none.', ['stats', '--var', 'about=x']],
  [1, 'ask for one of: retaliationChains, shortestPath, timeline', ['stats', '--format', 'mermaid']],
  [1, 'Nothing answers at', ['stats', '--url', `http://127.0.0.1:${port}/graphql`]],
])('exits with %i and says: %s', async (code, message, words) => {
  expect(await query(...words)).toMatchObject({ code, output: '', errors: expect.stringContaining(message) })
})

test('--help shows how it is used', async () => {
  const { code, output } = await query('--help')
  expect(output).toContain('npm run query -- who-said-what --var about=soybeans --var first=5')
  expect(code).toBe(0)
})

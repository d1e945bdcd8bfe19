import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { createServer as createHttpServer } from 'node:http'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { ResultOf, VariablesOf } from 'gql.tada'
import { afterAll, beforeAll, expect, expectTypeOf, test } from 'vitest'
import { ask, graphql } from '../examples/client/client.ts'
import type { Graph } from '../src/graph/index.ts'
import { loadSeed, prepareGraph } from '../src/load/load-seed.ts'
import { findFreePort } from '../src/neo4j/index.ts'
import { createServer } from '../src/server/create-server.ts'
import { openTestGraph } from './graph.ts'
import { fixtures } from './seed/make-seed.ts'

const root = join(import.meta.dirname, '..')
const run = promisify(execFile)
let graph: Graph
let url: string
let service: ReturnType<typeof createHttpServer>

beforeAll(async () => {
  graph = await openTestGraph()
  await prepareGraph(graph)
  await loadSeed(graph, { directory: fixtures })
  const port = await findFreePort()
  url = `http://localhost:${port}/graphql`
  service = createHttpServer(createServer(graph, { logLevel: 'silent' })).listen(port)
  await once(service, 'listening')
})
afterAll(async () => {
  service.close()
  await graph.close()
})

test('the client runs', async () => {
  const { stdout } = await run(process.execPath, ['examples/client/who-said.ts', 'decoupling', url], { cwd: root })
  expect(stdout).toBe('2025-05-12  Scott Bessent: Both governments would rather keep their economies joined.\n')
})

test('the client is typed', async () => {
  await run(join(root, 'node_modules/.bin/tsc'), ['-p', 'examples/client'], { cwd: root })
  const query = graphql('query Q($ref: EntityRef!) { measure(ref: $ref) { name rate status } }')
  type Measure = NonNullable<ResultOf<typeof query>['measure']>
  expectTypeOf<Pick<Measure, 'name' | 'rate'>>().toEqualTypeOf<{ name: string; rate: number | null }>()
  expectTypeOf<VariablesOf<typeof query>>().toEqualTypeOf<{ ref: string }>()
  const { measure } = await ask(url, query, { ref: 'fentanyl tariff' })
  expect(measure).toEqual({ name: 'US fentanyl tariff on Chinese goods', rate: 20, status: 'IN_FORCE' })
})

test('an error of the service is an error of the client', async () => {
  const query = graphql('{ measure(ref: "nothing of the kind") { name } }')
  await expect(ask(url, query, {})).rejects.toThrow('No measure is named "nothing of the kind".')
})

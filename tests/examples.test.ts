import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { ResultOf, VariablesOf } from 'gql.tada'
import { expect, expectTypeOf } from 'vitest'
import { ask, graphql } from '../examples/client/client.ts'
import { createServer } from '../src/server/create-server.ts'
import { smallSeedTest } from './fixtures.ts'
import { listen } from './listen.ts'
import { patientSettings } from './patience.ts'

const root = join(import.meta.dirname, '..')
const run = promisify(execFile)

const test = smallSeedTest.extend('url', { scope: 'file' }, async ({ graph }, { onCleanup }) => {
  const service = await listen(createServer(graph, { logLevel: 'silent', service: patientSettings }))
  onCleanup(() => service[Symbol.dispose]())
  return `${service.url}/graphql`
})

test('the client runs', async ({ url }) => {
  const { stdout } = await run(process.execPath, ['examples/client/who-said.ts', 'decoupling', url], { cwd: root })
  expect(stdout.split('\n')).toEqual([
    '2025-05-12  Scott Bessent: Both governments would rather keep their economies joined.',
    '2025-04  He Lifeng: China will hold out for as long as it takes.',
    '',
  ])
})

test('the client is typed', async ({ url }) => {
  await run(join(root, 'node_modules/.bin/tsc'), ['-p', 'examples/client'], { cwd: root })
  const query = graphql('query Q($ref: EntityRef!) { measure(ref: $ref) { name rate status } }')
  type Measure = NonNullable<ResultOf<typeof query>['measure']>
  expectTypeOf<Pick<Measure, 'name' | 'rate'>>().toEqualTypeOf<{ name: string; rate: number | null }>()
  expectTypeOf<VariablesOf<typeof query>>().toEqualTypeOf<{ ref: string }>()
  const { measure } = await ask(url, query, { ref: 'fentanyl tariff' })
  expect(measure).toEqual({ name: 'US fentanyl tariff on Chinese goods', rate: 20, status: 'IN_FORCE' })
})

test('an error of the service is an error of the client', async ({ url }) => {
  const query = graphql('{ measure(ref: "nothing of the kind") { name } }')
  await expect(ask(url, query, {})).rejects.toThrow('No measure is named "nothing of the kind".')
})

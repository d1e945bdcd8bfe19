import { pino } from 'pino'
import { expect } from 'vitest'
import { adviseOnRights, mayWrite } from '../../src/graph/advise-on-rights.ts'
import { type Graph, type GraphAddress, openGraph } from '../../src/graph/index.ts'
import { openProxy } from '../faults/proxy.ts'
import { ask, serveSmallSeed } from '../faults/service.ts'
import { emptyGraphTest as test } from '../fixtures.ts'
import { databaseOfWorker } from '../graph.ts'
import { patientEnvironment } from '../patience.ts'

const reader = { username: 'reader', password: 'reads-and-no-more' }
const environment = {
  ...patientEnvironment,
  NEO4J_READER_USERNAME: reader.username,
  NEO4J_READER_PASSWORD: reader.password,
}

const lines: Record<string, unknown>[] = []
const log = pino({ level: 'debug' }, { write: (line) => lines.push(JSON.parse(line)) })

const manageUsers = async (statement: string) => {
  const users = openGraph({ ...databaseOfWorker(), database: 'system' })
  await users.manage([statement]).finally(() => users.close())
}
test.beforeAll(() =>
  manageUsers(`CREATE USER reader IF NOT EXISTS SET PASSWORD '${reader.password}' CHANGE NOT REQUIRED`),
)
test.afterAll(() => manageUsers('DROP USER reader IF EXISTS'))
test.beforeEach(() => {
  lines.length = 0
})

test('callers are answered by the reader, while another user has loaded the graph', async ({ graph }) => {
  await using opened = new AsyncDisposableStack()
  const service = await serveSmallSeed(databaseOfWorker(), environment)
  opened.defer(() => service.close())
  expect(await ask(service.url)).toMatchObject({ codes: [], data: { stats: { articles: expect.any(Number) } } })
  const names = 'SHOW TRANSACTIONS YIELD username RETURN collect(DISTINCT username) AS names'
  expect(await service.graph.read(names)).toEqual([{ names: ['reader'] }])
  expect(await graph.read(names)).toEqual([{ names: [databaseOfWorker().username] }])
})

test('a reader who is not let in ends the start, by the variables to set', async () => {
  const wrong = { ...environment, NEO4J_READER_PASSWORD: 'guessed-once' }
  await expect(serveSmallSeed(databaseOfWorker(), wrong)).rejects.toMatchObject({
    code: 'DATABASE_AUTHENTICATION',
    message: expect.stringMatching(/reader "reader".*NEO4J_READER_USERNAME and NEO4J_READER_PASSWORD/),
  })
})

test('Neo4j Community has no roles: nobody is told to use one', async ({ graph }) => {
  await adviseOnRights(graph, log)
  expect(lines).toEqual([expect.objectContaining({ level: 20, msg: expect.stringContaining('Community') })])
})

test('on another edition rights are read, never tried, and nothing is said where they cannot be read', async () => {
  const said = await asOtherEdition(async (other) => await adviseOnRights(other, log))
  expect(said).toContain('SHOW USER PRIVILEGES')
  expect(said).not.toMatch(/CREATE|MERGE|SET /)
  expect(lines).toEqual([expect.objectContaining({ level: 20, msg: expect.stringContaining('not known') })])
})

// As Neo4j's manual prints them; there is no Enterprise server here to ask.
const reads = ['access', 'match', 'execute'].map((action) => ({ access: 'GRANTED', action, graph: '*' }))

test.each([
  ['reads', reads, false],
  ['has no right at all', [], false],
  ['may write', [...reads, { access: 'GRANTED', action: 'write', graph: '*' }], true],
  ['may do everything', [{ access: 'GRANTED', action: 'graph_actions', graph: 'neo4j' }], true],
  ['may make nodes', [...reads, { access: 'GRANTED', action: 'create_element', graph: 'neo4j' }], true],
  ['may write elsewhere', [...reads, { access: 'GRANTED', action: 'write', graph: 'other' }], false],
  [
    'may write, but is denied it here',
    [
      { access: 'GRANTED', action: 'write', graph: '*' },
      { access: 'DENIED', action: 'write', graph: 'neo4j' },
    ],
    false,
  ],
])('a user who %s', (_, privileges, may) => {
  expect(mayWrite(privileges, 'neo4j')).toBe(may)
})

/** The same server, which says of itself that it is another edition; and what it was told. */
async function asOtherEdition(work: (graph: Graph) => Promise<void>): Promise<string> {
  const proxy = await openProxy()
  const address: GraphAddress = databaseOfWorker()
  proxy.lead(Number(new URL(address.uri).port))
  proxy.rewrite('community', 'something')
  const said = proxy.listen()
  const other = openGraph({ ...address, uri: `bolt://127.0.0.1:${proxy.port}` })
  await work(other).finally(async () => {
    await other.close()
    await proxy.close()
  })
  return Buffer.concat(said).toString('latin1')
}

import { pino } from 'pino'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { adviseOnRights } from '../../src/graph/advise-on-rights.ts'
import { type Graph, type GraphAddress, openGraph } from '../../src/graph/index.ts'
import { openProxy } from '../faults/proxy.ts'
import { ask, patience, serveSmallSeed } from '../faults/service.ts'
import { databaseOfWorker, openTestGraph } from '../graph.ts'

const reader = { username: 'reader', password: 'reads-and-no-more' }
const environment = {
  ...patience,
  NEO4J_READER_USERNAME: reader.username,
  NEO4J_READER_PASSWORD: reader.password,
}

let graph: Graph
let users: Graph
const lines: Record<string, unknown>[] = []
const log = pino({ level: 'debug' }, { write: (line) => lines.push(JSON.parse(line)) })

beforeAll(async () => {
  graph = await openTestGraph()
  users = openGraph({ ...databaseOfWorker(), database: 'system' })
  await users.manage([`CREATE USER reader IF NOT EXISTS SET PASSWORD '${reader.password}' CHANGE NOT REQUIRED`])
})
afterAll(async () => {
  await users.manage(['DROP USER reader IF EXISTS'])
  await Promise.all([graph, users].map((one) => one.close()))
})
afterEach(() => {
  lines.length = 0
})

test('callers are answered by the reader, while another user has loaded the graph', async () => {
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

test('Neo4j Community has no roles: nobody is told to use one', async () => {
  await adviseOnRights(graph, log)
  expect(lines).toEqual([expect.objectContaining({ level: 20, msg: expect.stringContaining('Community') })])
})

test('on another edition, who may write is told so, and nothing is written', async () => {
  const count = 'MATCH (n) RETURN count(n) AS nodes'
  const before = await graph.read(count)
  await asOtherEdition(async (other) => await adviseOnRights(other, log))
  expect(lines).toEqual([expect.objectContaining({ level: 40, msg: expect.stringContaining('NEO4J_READER_USERNAME') })])
  expect(await graph.read(count)).toEqual(before)
})

/** The same server, which says of itself that it is another edition. */
async function asOtherEdition(work: (graph: Graph) => Promise<void>): Promise<void> {
  const proxy = await openProxy()
  const address: GraphAddress = databaseOfWorker()
  proxy.lead(Number(new URL(address.uri).port))
  proxy.rewrite('community', 'something')
  const other = openGraph({ ...address, uri: `bolt://127.0.0.1:${proxy.port}` })
  await work(other).finally(async () => {
    await other.close()
    await proxy.close()
  })
}

import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, rmSync } from 'node:fs'
import { setImmediate } from 'node:timers/promises'
import { describe, expect } from 'vitest'
import { readCypher } from '../../cypher/index.ts'
import type { ServiceParts } from '../../src/cli/serve.ts'
import { type Graph, openGraph } from '../../src/graph/index.ts'
import { loadSeed, prepareGraph } from '../../src/load/load-seed.ts'
import { SCHEMA_VERSION } from '../../src/load/write/schema-version.ts'
import { findFreePort, openDatabase, waitUntilAnswers } from '../../src/neo4j/index.ts'
import { planAhead } from '../../src/server/execution/plan-ahead.ts'
import { smallSeed, smallSeedTest as test } from '../fixtures.ts'
import { databaseOfWorker } from '../graph.ts'
import { configure, findObstacle, makeFolder } from '../neo4j/machine.ts'
import { patientLimits, seconds } from '../patience.ts'
import { openService } from '../service.ts'
import { openProxy } from './proxy.ts'
import { readGraph } from './read-graph.ts'
import { ask, serveSmallSeed, statusOf } from './service.ts'

test('a Neo4j that is too old is refused at once, with its version and the one that is needed', async ({ graph }) => {
  const { proxy, address } = await openProxied()
  const [row] = await graph.read('CALL dbms.components() YIELD versions RETURN versions[0] AS version')
  const version = String(row?.version)
  const old = version.replace(/^\d+\.\d\d/, '5.25')
  expect(old).toHaveLength(version.length)
  proxy.rewrite(`Neo4j/${version}`, `Neo4j/${old}`)
  const patience = { patience: seconds(60), signal: new AbortController().signal }
  await expect(waitUntilAnswers(address, patience)).rejects.toMatchObject({
    code: 'BAD_CONFIGURATION',
    message: `The Neo4j at ${address.uri} is ${old}, and this needs 5.26 or newer. Upgrade it, or set NEO4J_URI to another.`,
  })
  await proxy.close()
})

test('indexes and constraints that are missing are made at the start', async ({ graph }) => {
  const list = () => graph.read('SHOW INDEXES YIELD name, state RETURN name, state ORDER BY name')
  const before = await list()
  await graph.manage(['DROP INDEX searchTerms', 'DROP INDEX measure_kind', 'DROP CONSTRAINT name_key'])
  expect(await list()).toHaveLength(before.length - 3)
  await prepareGraph(graph)
  expect(await list()).toEqual(before)
})

describe('a graph of a newer release', () => {
  const stamp = (graph: Graph, version: number | null) =>
    graph.write((write) => write.run('MATCH (g:Graph) SET g.schemaVersion = toInteger($version)', { version }))
  test.afterEach(({ graph }) => stamp(graph, SCHEMA_VERSION))

  test.for<[string, (graph: Graph) => Promise<unknown>]>([
    ['prepared', prepareGraph],
    ['loaded', (graph) => loadSeed(graph, { directory: smallSeed })],
  ])('is not %s, and stays as it is', async ([, work], { graph }) => {
    await stamp(graph, SCHEMA_VERSION + 1)
    const before = await readGraph(graph)
    await expect(work(graph)).rejects.toMatchObject({
      code: 'BAD_CONFIGURATION',
      message: expect.stringContaining(
        `its schema is ${SCHEMA_VERSION + 1}, and this release knows ${SCHEMA_VERSION}. Upgrade this service`,
      ),
    })
    expect(await readGraph(graph)).toBe(before)
  })

  test('while one of before, which has no version, gets ours', async ({ graph }) => {
    await stamp(graph, null)
    await prepareGraph(graph)
    await loadSeed(graph, { directory: smallSeed })
    expect(await graph.read('MATCH (g:Graph) RETURN g.schemaVersion AS version')).toEqual([{ version: SCHEMA_VERSION }])
  })
})

test('a graph that an older release has made of a collection is refused, with the way to load it again', async ({
  graph,
}) => {
  const load = { digest: 'of before', folder: 'collections/all', total: 1 }
  await graph.write((write) => write.run(readCypher('load/progress/begin-load'), load))
  await graph.write((write) => write.run('MATCH (g:Graph) SET g.schemaVersion = $version', { version: 1 }))
  await expect(loadSeed(graph, { directory: smallSeed })).rejects.toMatchObject({
    code: 'BAD_CONFIGURATION',
    message: expect.stringMatching(
      `schema is 1, .* needs ${SCHEMA_VERSION}\\. Load it again: npm run load collections/all -- --overwrite$`,
    ),
  })
  await loadSeed(graph, { directory: smallSeed, overwrite: true })
  expect(await graph.read('MATCH (g:Graph) RETURN g.schemaVersion AS version')).toEqual([{ version: SCHEMA_VERSION }])
})

test('a database that is not there is told to the operator by name, and to a caller not at all', async () => {
  const address = { ...databaseOfWorker(), database: 'nowhere' }
  const absent = openGraph(address)
  await expect(absent.check()).rejects.toMatchObject({
    code: 'BAD_CONFIGURATION',
    message: `The server at ${address.uri} has no database "nowhere". Set NEO4J_DATABASE.`,
  })
  const { errors } = await openService(absent).ask('{ stats { articles } }')
  expect(errors).toMatchObject([{ extensions: { code: 'SERVICE_UNAVAILABLE' } }])
  expect(JSON.stringify(errors)).not.toMatch(/nowhere|bolt|127/)
  await absent.close()
})

test('reads go to the server in READ mode: it refuses to write', async ({ graph }) => {
  await expect(graph.read("CREATE (:Note {id: 'written by a read'})")).rejects.toMatchObject({
    code: 'Neo.ClientError.Statement.AccessMode',
  })
})

test('when routing, a reader sees what was written just before', async () => {
  const { uri, ...rest } = databaseOfWorker()
  const routed = openGraph({ ...rest, uri: uri.replace('bolt', 'neo4j') })
  for (let turn = 0; turn < 10; turn += 1) {
    await routed.write((write) => write.run('MERGE (n:Note {id: 1}) SET n.turn = $turn', { turn }))
    expect(await routed.read('MATCH (n:Note) RETURN n.turn AS turn')).toEqual([{ turn }])
  }
  await routed.write((write) => write.run('MATCH (n:Note) DELETE n'))
  await routed.close()
})

test('when routing, the service answers with what it has loaded, wherever it asks', async () => {
  const { proxy, address } = await openProxied()
  const said = proxy.listen()
  const service = await serveSmallSeed({ ...address, uri: address.uri.replace('bolt', 'neo4j') })
  const loaded = Buffer.concat(said).toString('latin1')
  expect((await ask(service.url)).codes).toEqual([])
  const asked = Buffer.concat(said).toString('latin1').slice(loaded.length)
  expect(asked).toMatch(/MATCH.*bookmarks.*FB:/s)
  await service.close()
  await proxy.close()
})

test('planning ahead ends when it is told to, though the database says no more', async () => {
  const { proxy, address } = await openProxied()
  const silent = openGraph(address, patientLimits)
  await silent.check()
  proxy.silence()
  const ending = new AbortController()
  const planning = planAhead(silent, { signal: ending.signal })
  await setImmediate()
  ending.abort()
  await planning
  await silent.close()
  await proxy.close()
})

test('while the shipped questions are planned, it is healthy but not ready, and says how far it is', async () => {
  const planning = Promise.withResolvers<void>()
  const begun = Promise.withResolvers<void>()
  const planSlowly: ServiceParts['planAhead'] = async (_graph, { report }) => {
    report(12, 61)
    begun.resolve()
    await planning.promise
  }
  const port = await findFreePort()
  const starting = serveSmallSeed(databaseOfWorker(), { PORT: String(port) }, planSlowly)
  await begun.promise
  const url = `http://127.0.0.1:${port}`
  expect(await statusOf(url, '/health')).toBe(200)
  for (const path of ['/ready', '/graphql']) {
    const response = await fetch(url + path)
    expect(response.status).toBe(503)
    expect(await response.text()).toContain('It has the database plan its questions, 12 of 61 so far.')
  }
  planning.resolve()
  const service = await starting
  expect(await statusOf(url, '/ready')).toBe(200)
  await service.close()
})

test('a data folder that cannot be written is refused by its name', async () => {
  const folder = await makeFolder()
  const undo = makeReadOnly(folder)
  await expect(openDatabase(configure('local', folder))).rejects.toMatchObject({
    code: 'BAD_CONFIGURATION',
    message: expect.stringMatching(`^The data folder ${folder} can't be written: (EROFS|EACCES).*TFT_DATA_DIR=`),
  })
  undo()
})

const cannot =
  (await findObstacle('local')) ?? (process.getuid?.() === 0 ? undefined : 'only root can mount a small disk')
test.skipIf(cannot)('a disk that is full is told before anything is started', async () => {
  const folder = await makeFolder()
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', folder])
  try {
    await expect(openDatabase(configure('local', folder))).rejects.toMatchObject({
      code: 'BAD_CONFIGURATION',
      message: expect.stringMatching(`^The disk of the data folder ${folder} has 2 MB free.*TFT_DATA_DIR=`),
    })
  } finally {
    execFileSync('umount', [folder])
    rmSync(folder, { recursive: true })
  }
})

async function openProxied() {
  const proxy = await openProxy()
  const { uri, ...rest } = databaseOfWorker()
  proxy.lead(Number(new URL(uri).port))
  return { proxy, address: { ...rest, uri: `bolt://127.0.0.1:${proxy.port}` } }
}

/** Root writes wherever it likes, but not to a file system that is mounted for reading. */
function makeReadOnly(folder: string): () => void {
  if (process.getuid?.() !== 0) chmodSync(folder, 0o500)
  else execFileSync('mount', ['-t', 'tmpfs', '-o', 'ro', 'tmpfs', folder])
  return () => {
    if (process.getuid?.() === 0) execFileSync('umount', [folder])
    if (existsSync(folder)) rmSync(folder, { recursive: true })
  }
}

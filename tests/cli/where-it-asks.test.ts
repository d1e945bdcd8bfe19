import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cp, mkdtemp, readdir, rm } from 'node:fs/promises'
import { networkInterfaces, tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { expect, onTestFinished, vi } from 'vitest'
import { readConfig } from '../../src/config.ts'
import { findFreePort } from '../../src/neo4j/index.ts'
import { createServer } from '../../src/server/create-server.ts'
import { openListener } from '../../src/server/http/listener.ts'
import { smallSeedTest as test } from '../fixtures.ts'
import { databaseOfWorker } from '../graph.ts'
import { patientSettings, seconds } from '../patience.ts'
import { root, runTft } from './run-tft.ts'

/** Each test starts programs. */
vi.setConfig({ testTimeout: seconds(120) })

/** Runs a command for a user who is in the project's folder, and has no database unless `changes` name one. */
function tft(words: readonly string[], changes: NodeJS.ProcessEnv) {
  return runTft(words, { NEO4J_URI: '', INIT_CWD: root, ...changes })
}

async function makeFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'tit-for-tat-asks-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  return folder
}

test.for([['query', 'stats'], ['explain', 'stats'], ['check']])(
  '%s starts no empty database to answer from',
  async (words) => {
    const folder = await makeFolder()
    const port = String(await findFreePort())
    const { code, errors } = await tft(words, { TFT_DATABASE: 'local', TFT_DATA_DIR: folder, PORT: port })
    expect(code).toBe(1)
    expect(errors).toContain('There is no database with a graph to answer from')
    expect(errors).toContain('npm start')
    expect(await readdir(folder)).toEqual([])
    if (words[0] === 'query') {
      expect(errors).toContain(`No service answers at http://localhost:${port}/graphql.`)
      expect(errors).toContain('--url http://HOST:PORT/graphql')
    }
  },
)

const addresses = Object.values(networkInterfaces()).flatMap((all) => (all ?? []).map(({ address }) => address))

test.for(['127.0.0.5', '127.0.0.1', '0.0.0.0', 'localhost', ...addresses.filter((one) => one === '::1')])(
  'query asks the service at HOST: %s',
  async (host, { graph }) => {
    const config = readConfig({ HOST: host, PORT: '0' })
    const listener = await openListener(config)
    onTestFinished(() => listener.close())
    listener.handleWith(createServer(graph, { logLevel: 'silent', service: patientSettings }))
    const { hostname, port } = new URL(listener.url)
    expect(hostname).toBe({ '::1': '[::1]', '127.0.0.5': '127.0.0.5' }[host] ?? 'localhost')
    const answer = await tft(['query', 'stats', '--format', 'json'], {
      ...{ HOST: host, PORT: port, TFT_DATABASE: 'local', TFT_DATA_DIR: await makeFolder() },
    })
    expect(answer).toMatchObject({ code: 0, output: expect.stringContaining('"articles": 2'), errors: '' })
  },
)

test('a port that browsers refuse is told as such', async () => {
  const { code, errors } = await tft(['query', 'stats', '--url', 'http://localhost:6000/graphql'], {})
  expect({ code, errors }).toEqual({ code: 1, errors: expect.stringContaining('refuse the port of') })
})

test('files are named from where the user stands, and ours from anywhere', async ({ graph: _filled }) => {
  const { uri, username, password } = databaseOfWorker()
  const database = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, TFT_DATABASE: 'uri' }
  const folder = await makeFolder()
  await cp(join(root, 'operations/entities/stats.graphql'), join(folder, 'mine.graphql'))
  const environment = { ...database, PORT: String(await findFreePort()), INIT_CWD: folder }
  for (const file of [
    'mine.graphql',
    './mine.graphql',
    'stats',
    'operations/entities/stats.graphql',
    join(folder, 'mine.graphql'),
  ]) {
    const { code, output } = await tft(['query', file, '--format', 'json'], environment)
    expect({ file, code, output }).toEqual({ file, code: 0, output: expect.stringContaining('"articles": 2') })
  }
  expect(await tft(['explain', 'mine.graphql', '--statement'], environment)).toMatchObject({ code: 0 })
  expect(await tft(['query', 'none.graphql'], environment)).toMatchObject({ code: 2 })
})

const older = "data:text/javascript,Object.defineProperty(process, 'versions', { value: { node: '20.19.1' } })"

/** Runs the program of a folder by what takes itself for an older Node. */
async function runOlder(folder: string, ...given: readonly string[]) {
  const child = spawn(process.execPath, ['--import', older, 'src/cli/tft.js', ...given], { cwd: folder })
  const [[code], output, errors] = await Promise.all([once(child, 'exit'), text(child.stdout), text(child.stderr)])
  return { code, output, errors }
}

test('an older Node hands over to the one that is installed with the packages, and ends with its exit code', async () => {
  const asked = ['explain', 'operations/entities/stats.graphql', '--statement']
  expect(await runOlder(root, ...asked)).toMatchObject({ code: 0, output: expect.stringContaining('RETURN') })
  const { code, errors } = await runOlder(root, 'explain', 'none.graphql')
  expect({ code, errors }).toEqual({ code: 2, errors: expect.stringContaining('none.graphql') })
})

test('where that is missing, an older Node is told which one is needed, in one line', async () => {
  const folder = await makeFolder()
  for (const file of ['src/cli/tft.js', 'src/cli/require-node.js', 'package.json'])
    await cp(join(root, file), join(folder, file))
  expect(await runOlder(folder, 'serve')).toEqual({
    code: 1,
    output: '',
    errors: expect.stringMatching(/^Node 24 or newer is needed, and this is 20.*\n$/),
  })
})

import { existsSync } from 'node:fs'
import { readdir, rm } from 'node:fs/promises'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { readConfig } from '../../src/config.ts'
import { openGraph } from '../../src/graph/index.ts'
import { type Database, findFreePort, openDatabase } from '../../src/neo4j/index.ts'
import { configure, findObstacle, isListening, makeFolder } from './machine.ts'

const unused = '/nonexistent/tit-for-tat'

afterEach(() => {
  vi.unstubAllEnvs()
})

describe.for(['local', 'docker'] as const)('a %s database for one test run', async (origin) => {
  const obstacle = await findObstacle(origin)
  test.skipIf(obstacle)(`is empty, on this machine alone, and gone after it is closed ${obstacle ?? ''}`, async () => {
    const temporary = await makeFolder()
    vi.stubEnv('TMPDIR', temporary)
    const database = await openDatabase(configure(origin, unused), { purpose: 'test' })
    expect(database.address.uri).toMatch(/^bolt:\/\/(127\.0\.0\.1|localhost):\d+\/?$/)
    expect(await countNodes(database.address)).toBe(0)
    await database.close()
    expect(await isListening(database.address.uri)).toBe(false)
    expect((await readdir(temporary)).filter((name) => name.startsWith('tit-for-tat-test-'))).toEqual([])
    await rm(temporary, { recursive: true })
    expect(existsSync(unused)).toBe(false)
  })
})

describe('a given server', () => {
  let server: Database
  beforeAll(async () => {
    server = await openDatabase(readConfig({ ...process.env, NEO4J_URI: '', TFT_DATABASE: '' }), { purpose: 'test' })
  })
  afterAll(() => server.close())

  test('is used as it is and left running', async () => {
    const { uri, username, password } = server.address
    const given = await openDatabase(
      readConfig({ NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, TFT_DATA_DIR: unused }),
    )
    expect(given).toMatchObject({ origin: 'uri', reason: `The Neo4j at ${uri}, because NEO4J_URI is set` })
    await given.close()
    expect(await countNodes(server.address)).toBe(0)
    expect(existsSync(unused)).toBe(false)
  })

  test('that does not take the password is told at once, by the names of the variables', async () => {
    const { uri } = server.address
    await expect(openDatabase(readConfig({ NEO4J_URI: uri, NEO4J_PASSWORD: 'wrong' }))).rejects.toMatchObject({
      code: 'DATABASE_AUTHENTICATION',
      message: `The database at ${uri} does not accept the user "neo4j" with this password. Set NEO4J_USERNAME and NEO4J_PASSWORD.`,
    })
  })

  test('that does not answer is waited for, then told', async () => {
    const uri = `bolt://127.0.0.1:${await findFreePort()}`
    const lines: string[] = []
    const opening = openDatabase(readConfig({ NEO4J_URI: uri }), { report: (line) => lines.push(line) })
    await expect(opening).rejects.toMatchObject({
      code: 'DATABASE_UNREACHABLE',
      message: `No Neo4j answers at ${uri}. Is it running, and is NEO4J_URI right?`,
    })
    expect(lines.at(-1)).toBe(`No answer from ${uri} yet; waiting up to 15 seconds for it to start`)
  })
})

async function countNodes(address: Parameters<typeof openGraph>[0]): Promise<unknown> {
  const graph = openGraph(address)
  return (await graph.read('MATCH (n) RETURN count(n) AS nodes').finally(() => graph.close()))[0]?.nodes
}

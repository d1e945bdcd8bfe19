import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openGraph } from '../../src/graph/index.ts'
import { type Database, openDatabase } from '../../src/neo4j/index.ts'
import { configure, findObstacle, isListening, listRunning, makeFolder, removeVolumes } from './machine.ts'

describe.for(['local', 'docker'] as const)('a %s database to serve from', async (origin) => {
  const obstacle = await findObstacle(origin)
  if (obstacle) return test.skip(`not tried on this machine: ${obstacle}`, () => {})
  let folder: string
  let database: Database
  const open = () => openDatabase(configure(origin, folder))
  const count = async () => {
    const graph = openGraph(database.address)
    return (await graph.read('MATCH (n:Kept) RETURN count(n) AS kept').finally(() => graph.close()))[0]?.kept
  }

  beforeAll(async () => {
    folder = await makeFolder()
    database = await open()
  })
  afterAll(async () => {
    await database.close()
    if (origin === 'docker') await removeVolumes(folder)
    await rm(folder, { recursive: true })
  })

  test('answers, says why it was taken, and listens on loopback alone', async () => {
    expect(await count()).toBe(0)
    expect(database).toMatchObject({ origin, reason: expect.stringContaining(`because TFT_DATABASE=${origin}`) })
    expect(database.address.uri).toMatch(/^bolt:\/\/127\.0\.0\.1:\d+$/)
  })

  test('keeps a random password for its owner alone', async () => {
    const { mode } = await stat(join(folder, origin === 'local' ? 'neo4j' : 'docker', 'password'))
    expect(mode & 0o777).toBe(0o600)
    expect(database.address.password).toMatch(/^[0-9a-f]{48}$/)
  })

  test('is locked for a second start, which is told who has it and what to do', async () => {
    await expect(open()).rejects.toMatchObject({
      code: 'DATABASE_LOCKED',
      message: `The data folder ${folder} is in use by process ${process.pid}. Stop that one, or start this one with another folder: TFT_DATA_DIR=…`,
    })
    expect(await count()).toBe(0)
  })

  test('leaves nothing running when it is closed, and has its data when it is opened again', async () => {
    const graph = openGraph(database.address)
    await graph.write((write) => write.run('CREATE (:Kept)')).finally(() => graph.close())
    await database.close()
    expect(await isListening(database.address.uri)).toBe(false)
    expect(await listRunning(origin, folder)).toEqual([])
    database = await open()
    expect(await count()).toBe(1)
  })

  test('comes back, once, after its process was killed', async () => {
    await database.close()
    await openAndKill(configure(origin, folder).environment)
    expect(await listRunning(origin, folder)).toHaveLength(1)
    database = await open()
    expect(await count()).toBe(1)
    expect(await listRunning(origin, folder)).toHaveLength(1)
  })
})

async function openAndKill(env: NodeJS.ProcessEnv): Promise<void> {
  const holder = spawn(process.execPath, [join(import.meta.dirname, 'hold-database.ts')], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await once(createInterface({ input: holder.stdout }), 'line')
  holder.kill('SIGKILL')
  await once(holder, 'exit')
}

import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadSeed, prepareGraph } from '../../src/load/load-seed.ts'
import { findObstacle, makeFolder } from '../neo4j/machine.ts'
import { patientEnvironment, seconds } from '../patience.ts'
import { makeSeed, smallSeed } from '../seed/make-seed.ts'
import { type FaultyDatabase, openFaultyDatabase, waitFor } from './faulty-database.ts'
import { readGraph } from './read-graph.ts'
import { ask, learnAnswers, type ServiceUnderTest, serveSmallSeed, statusOf } from './service.ts'

const obstacle =
  (await findObstacle('local')) ?? (process.getuid?.() === 0 ? undefined : 'only root can mount a small disk')
let folder: string
let database: FaultyDatabase
let service: ServiceUnderTest

beforeAll(async () => {
  if (obstacle) return
  folder = await makeFolder()
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=100m', 'tmpfs', folder])
  database = await openFaultyDatabase(join(folder, 'data'))
  service = await serveSmallSeed(database.address, patientEnvironment)
})
afterAll(async () => {
  await service?.close()
  await database?.close()
  if (folder) execFileSync('umount', [folder])
  if (folder) await rm(folder, { recursive: true })
})

/** Another seed than the one that the service has loaded. */
const changed = () => ({ directory: makeSeed(['topics.yaml', 'name: decoupling', 'name: parting of the economies']) })

test.skipIf(obstacle)(
  'a disk that fills under a load is told so; with room and a restart there is the old graph or the new one',
  async () => {
    const graph = await readGraph(service.graph)
    const ballast = join(folder, 'ballast')
    await fillDisk(ballast)
    await expect(loadSeed(service.graph, changed())).rejects.toMatchObject({
      code: 'DATABASE_FAILED',
      message: expect.stringMatching(/could not write to its disk.* Make room on the disk and restart it/),
    })
    expect(await ask(service.url)).toMatchObject({ codes: ['SERVICE_UNAVAILABLE'] })
    expect(await statusOf(service.url, '/ready')).toBe(503)
    expect(await statusOf(service.url, '/health')).toBe(200)
    await rm(ballast)
    await database.restart()
    await waitFor(seconds(20), async () => (await statusOf(service.url, '/ready')) === 200)
    const recovered = await readGraph(service.graph)
    const seed = changed()
    await loadSeed(service.graph, seed)
    expect([graph, await readGraph(service.graph)]).toContain(recovered)
    expect(await loadSeed(service.graph, seed)).toEqual({ added: 0, changed: 0, removed: 0 })
    expect((await ask(service.url)).codes).toEqual([])
  },
)

test.skipIf(obstacle)('a database that is read-only refuses to be loaded, and goes on answering', async () => {
  const right = await learnAnswers(service.url)
  const graph = await readGraph(service.graph)
  await database.restart('server.databases.read_only=neo4j')
  await waitFor(seconds(20), async () => (await statusOf(service.url, '/ready')) === 200)
  const refusal = {
    code: 'DATABASE_READ_ONLY',
    message: expect.stringMatching(/^The database "neo4j" at bolt:.* is read-only\. Nothing was written/),
  }
  await expect(loadSeed(service.graph, { directory: smallSeed })).rejects.toMatchObject(refusal)
  await expect(prepareGraph(service.graph)).rejects.toMatchObject(refusal)
  expect(await learnAnswers(service.url)).toEqual(right)
  expect(await readGraph(service.graph)).toBe(graph)
})

/** Writes until nothing more fits. */
async function fillDisk(file: string): Promise<void> {
  const stream = createWriteStream(file)
  const full = once(stream, 'error')
  const fill = () => {
    stream.write(Buffer.alloc(65_536), (error) => !error && fill())
  }
  fill()
  expect(await full).toEqual([expect.objectContaining({ code: 'ENOSPC' })])
}

import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdir, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { setTimeout as delay } from 'node:timers/promises'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { findFreePort } from '../../src/neo4j/index.ts'
import { configure, findObstacle, listRunning, makeFolder } from '../neo4j/machine.ts'
import { seconds } from '../patience.ts'

const obstacle = await findObstacle('local')
const here = obstacle ? `: not tried on this machine: ${obstacle}` : ''
const smallService = join(import.meta.dirname, 'small-service.ts')
let folder: string
let port: number
beforeAll(async () => {
  folder = await makeFolder()
  port = await findFreePort()
})
afterAll(() => rm(folder, { recursive: true }))

test.skipIf(obstacle)(`serves, closes in order at Ctrl-C, and finds its data again${here}`, async () => {
  for (const starts of [1, 2]) {
    const service = startService()
    expect(await answer(service)).toEqual({ starts })
    pressCtrlC(service)
    expect(await service.ended).toBe(0)
    expect(await service.output).toMatch(
      /Find a database.*Database: Neo4j .* as a local process.*Serve.*http:\/\/localhost:.*Stopping/s,
    )
    expect(await listRunning('local', folder)).toEqual([])
    expect(await readFile(join(folder, 'neo4j', 'console.log'), 'utf8')).toMatch(/Stopped\.\n$/)
  }
})

test.skipIf(obstacle)(`Ctrl-C while it starts stops what it has started${here}`, async () => {
  const service = startService()
  while ((await listRunning('local', folder)).length === 0) await delay(20)
  pressCtrlC(service)
  expect(await service.ended).toBe(0)
  expect(await listRunning('local', folder)).toEqual([])
  expect((await service.errors).trim()).toMatch(/^(✖ Find a database \[FAILED: stopped\])?$/)
})

test.skipIf(obstacle)(`stops when npm is ended, though npm's shell does not pass it on${here}`, async () => {
  const script = `"${process.execPath}" "${smallService}"; true`
  const { environment } = configure('local', folder, { PORT: String(port), npm_lifecycle_event: 'start' })
  const shell = spawn('sh', ['-c', script], { env: environment, stdio: 'ignore' })
  expect(await answer({ child: shell })).toMatchObject({ starts: expect.any(Number) })
  shell.kill('SIGTERM')
  await expect.poll(() => listRunning('local', folder), { timeout: seconds(20) }).toEqual([])
  await expect.poll(() => readdir(folder), { timeout: seconds(5) }).toEqual(['neo4j'])
})

test('a port that is taken is told before anything is started, with the way to choose another', async () => {
  const other = createServer().listen(port, '127.0.0.1')
  const service = startService()
  expect(await service.ended).toBe(1)
  expect((await service.errors).trim()).toBe(
    `Port ${port} on 127.0.0.1 is taken by another program. Choose another: PORT=${port + 1} npm start`,
  )
  expect(await service.output).toBe('')
  other.close()
})

test('a foreseen error is a message without a stack', async () => {
  const service = startService({ LOG_LEVEL: 'loud' })
  expect(await service.ended).toBe(1)
  expect((await service.errors).trim()).toBe('LOG_LEVEL must be fatal, error, warn, info, debug, trace or silent.')
})

/** A terminal sends its signals to a group of processes, so the service gets one of its own. */
function startService(changes: NodeJS.ProcessEnv = {}) {
  const child = spawn(process.execPath, [smallService], {
    env: {
      ...configure('local', folder, { PORT: String(port), npm_lifecycle_event: 'start' }).environment,
      ...changes,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  })
  const ended = once(child, 'exit').then(([code]) => code)
  // Asked to stop once more if the test has ended without it, so that its database ends too.
  onTestFinished(async () => {
    child.kill('SIGTERM')
    await ended
  })
  return { child, ended, output: text(child.stdout), errors: text(child.stderr) }
}

/** The service gets the signal from the terminal, and at once a second time from npm. */
function pressCtrlC({ child }: { child: ChildProcess }): void {
  process.kill(-(child.pid ?? 0), 'SIGINT')
  child.kill('SIGINT')
}

/** Asks until the service no longer says that it is starting. */
async function answer({ child }: { child: ChildProcess }): Promise<unknown> {
  while (child.exitCode === null) {
    const response = await fetch(`http://127.0.0.1:${port}/graphql`).catch(() => undefined)
    if (response?.ok) return response.json()
    await delay(100)
  }
  throw new Error('The service has ended.')
}

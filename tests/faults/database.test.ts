import { setTimeout as delay } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { defaultLimits } from '../../src/graph/limits.ts'
import { collectGarbage } from '../collect-garbage.ts'
import { findObstacle, makeFolder } from '../neo4j/machine.ts'
import { seconds } from '../patience.ts'
import { type FaultyDatabase, openFaultyDatabase, waitFor } from './faulty-database.ts'
import {
  type Answer,
  ask,
  findWrong,
  learnAnswers,
  type ServiceUnderTest,
  serveSmallSeed,
  startLoad,
  statusOf,
  warm,
} from './service.ts'

/** The service's own limits, longer on a slow machine. */
const limits = {
  REQUEST_TIMEOUT_MS: String(seconds(5)),
  NEO4J_TRANSACTION_TIMEOUT_MS: String(seconds(3)),
  NEO4J_PLANNING_TIMEOUT_MS: String(seconds(20)),
  NEO4J_ACQUISITION_TIMEOUT_MS: String(seconds(2)),
  NEO4J_CONNECTION_TIMEOUT_MS: String(seconds(2)),
}
/** The request's deadline, and room for a machine that has other things to do. */
const deadline = seconds(6.5)
const { poolSize } = defaultLimits
const slowStatement = 'UNWIND range(1, $most) AS slow UNWIND range(1, $most) AS y RETURN count(slow + y) AS n'
/** Has so many reads of a planned statement take too long. */
async function readSlowly(count = 1): Promise<unknown[]> {
  await service.graph.plan(slowStatement, { most: 1 })
  const read = () => service.graph.read(slowStatement, { most: 10_000_000 }).catch((error: unknown) => error)
  return await Promise.all(Array.from({ length: count }, read))
}

const obstacle = await findObstacle('local')
let database: FaultyDatabase
let service: ServiceUnderTest
let right: Map<string, unknown>

beforeAll(async () => {
  if (obstacle) return
  database = await openFaultyDatabase(await makeFolder())
  right = await warm(database.direct())
  service = await serveSmallSeed(database.address, limits)
})
afterAll(async () => {
  await service?.close()
  await database?.close()
})
/** After every fault all is as before: the right answers, and no session that nobody closes. */
afterEach(async () => {
  if (obstacle) return
  database.proxy.restore()
  await waitFor(seconds(30), async () => (await ask(service.url)).codes.length === 0)
  expect(await learnAnswers(service.url)).toEqual(right)
  await waitFor(seconds(5), () => service.graph.pool().sessions === 0 && service.graph.pool().inUse === 0)
})

test.skipIf(obstacle)(
  'killed under load: SERVICE_UNAVAILABLE at once, not ready, well again after a restart',
  async () => {
    const load = startLoad(service.url)
    await waitFor(seconds(10), () => load.answers.length >= 40)
    await database.send('SIGKILL')
    const first = waitFor(seconds(3), () => load.answers.some(({ codes }) => codes.includes('SERVICE_UNAVAILABLE')))
    const unready = waitFor(seconds(5), async () => (await statusOf(service.url, '/ready')) === 503)
    expect(await statusOf(service.url, '/health')).toBe(200)
    await Promise.all([first, unready])
    await delay(seconds(1))
    const late = await ask(service.url)
    expect(late).toMatchObject({ codes: ['SERVICE_UNAVAILABLE'] })
    expect(late.milliseconds).toBeLessThan(seconds(3))
    expect(await statusOf(service.url, '/health')).toBe(200)
    const answers = await load.stop()
    expect(slowestOf(answers)).toBeLessThan(deadline)
    const one = startLoad(service.url, 1)
    await database.restart()
    await waitFor(seconds(10), async () => (await statusOf(service.url, '/ready')) === 200)
    expect(await warm(database.direct())).toEqual(right)
    const restarted = one.answers.length
    await waitFor(seconds(10), () => one.answers.slice(restarted).some(({ codes }) => codes.length === 0))
    answers.push(...(await one.stop()))
    expect(findWrong(answers, right)).toEqual([])
  },
)

test.skipIf(obstacle)('paused: every question ends by the deadline, and all is well when it goes on', async () => {
  const load = startLoad(service.url)
  await waitFor(seconds(10), () => load.answers.length >= 40)
  await database.send('SIGSTOP')
  try {
    await waitFor(seconds(5), async () => (await statusOf(service.url, '/ready')) === 503)
    // Each user has met the pause, and gone on to a question that began in it.
    await waitFor(2 * deadline, () => load.answers.filter(({ codes }) => codes.length > 0).length >= 16)
    expect(await statusOf(service.url, '/health')).toBe(200)
  } finally {
    await database.send('SIGCONT')
  }
  await waitFor(seconds(10), async () => (await statusOf(service.url, '/ready')) === 200)
  const answers = await load.stop()
  expect(findWrong(answers, right)).toEqual([])
  expect(slowestOf(answers)).toBeLessThan(deadline)
})

test.skipIf(obstacle)('connections that are reset under load fail as a whole, and are opened anew', async () => {
  const load = startLoad(service.url)
  for (let times = 0; times < 5; times += 1) {
    await delay(300)
    database.proxy.cut()
  }
  const answers = await load.stop()
  expect(findWrong(answers, right)).toEqual([])
  expect(slowestOf(answers)).toBeLessThan(deadline)
})

test.skipIf(obstacle)('half-open connections are given up, also those that wait in the pool', async () => {
  await Promise.all(Array.from({ length: 16 }, () => ask(service.url)))
  database.proxy.silence()
  const answers = await Promise.all(Array.from({ length: 24 }, () => ask(service.url)))
  expect(answers.flatMap(({ codes }) => codes)).toHaveLength(24)
  expect(findWrong(answers, right)).toEqual([])
  expect(slowestOf(answers)).toBeLessThan(deadline)
  expect(await statusOf(service.url, '/ready')).toBe(503)
  await delay(seconds(3))
  database.proxy.restore()
  await waitFor(seconds(10), async () => (await statusOf(service.url, '/ready')) === 200)
})

test.skipIf(obstacle)(
  'with seconds of latency each question is answered rightly or refused by the deadline',
  async () => {
    database.proxy.slow(seconds(2))
    const answers = await Promise.all(Array.from({ length: 10 }, () => ask(service.url)))
    expect(findWrong(answers, right)).toEqual([])
    expect(slowestOf(answers)).toBeLessThan(deadline)
  },
)

test.skipIf(obstacle)('a slow statement ends by the deadline, and the server no longer works on it', async () => {
  const begun = performance.now()
  expect(await readSlowly()).toMatchObject([{ code: 'TIMEOUT' }])
  expect(performance.now() - begun).toBeLessThan(deadline)
  const running = "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS '$most) AS slow UNWIND'"
  // The server looks for what is over time only every few seconds, and the statement has to notice.
  await waitFor(seconds(30), async () => (await service.graph.read(`${running} RETURN currentQuery`)).length <= 1)
})

test.skipIf(obstacle)('a full pool: who waits too long is told to come again, and the pool empties', async () => {
  const slow = readSlowly(poolSize)
  await waitFor(seconds(2), () => service.graph.pool().inUse === poolSize)
  const answers = await Promise.all(Array.from({ length: 4 }, () => ask(service.url)))
  expect(findWrong(answers, right)).toEqual([])
  expect(answers.flatMap(({ codes }) => codes)).toContain('SERVICE_UNAVAILABLE')
  expect(await slow).toEqual(Array(poolSize).fill(expect.objectContaining({ code: 'TIMEOUT' })))
})

test.skipIf(obstacle).each([2, -2])('the clock jumps by %i hours: answers stay right', async (hours) => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + hours * 3_600_000 })
  try {
    expect(await learnAnswers(service.url)).toEqual(right)
    expect(await readSlowly()).toMatchObject([{ code: 'TIMEOUT' }])
  } finally {
    vi.useRealTimers()
  }
})

test.skipIf(obstacle)(
  'nothing piles up: thirty cuts leave as many connections and as much memory as before',
  async () => {
    const cutOften = async () => {
      for (let times = 0; times < 30; times += 1) {
        const asked = Array.from({ length: 8 }, () => ask(service.url))
        database.proxy.cut()
        await Promise.all(asked)
      }
      await ask(service.url)
      collectGarbage()
      return process.memoryUsage().heapUsed
    }
    const before = await cutOften()
    const after = await cutOften()
    expect(database.proxy.open).toBeLessThanOrEqual(poolSize)
    expect(after - before).toBeLessThan(30_000_000)
  },
)

function slowestOf(answers: readonly Answer[]): number {
  return answers.reduce((slowest, { milliseconds }) => Math.max(slowest, milliseconds), 0)
}

import { setImmediate } from 'node:timers/promises'
import { afterEach, expect, onTestFinished, test, vi } from 'vitest'
import { type Graph, openGraph } from '../../src/graph/index.ts'
import type { GraphLimits } from '../../src/graph/limits.ts'
import { openProxy } from '../faults/proxy.ts'
import { databaseOfWorker } from '../graph.ts'
import { patientLimits } from '../patience.ts'

const hours = 3_600_000

afterEach(() => {
  vi.useRealTimers()
})

function openPatient(uri = databaseOfWorker().uri, changes: Partial<GraphLimits> = {}): Graph {
  const graph = openGraph({ ...databaseOfWorker(), uri }, { ...patientLimits, ...changes })
  onTestFinished(() => graph.close())
  return graph
}

/** Lets hours go by for the work that holds the one connection of a graph. */
async function letHoursPass(graph: Graph): Promise<void> {
  while (graph.pool().inUse === 0) await setImmediate()
  vi.advanceTimersByTime(3 * hours)
}

test('loading takes as long as it takes', async () => {
  const graph = openPatient()
  await graph.check()
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const loaded = graph.write(async (write) => {
    await letHoursPass(graph)
    return await write.run('RETURN 1 AS one')
  })
  expect(await loaded).toEqual([{ one: 1 }])
})

test('so does what manages the schema', async () => {
  const graph = openPatient()
  await graph.check()
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const managed = graph.manage(['UNWIND range(1, 3000) AS x UNWIND range(1, 300) AS y RETURN count(x + y) AS n'])
  await letHoursPass(graph)
  await managed
})

test('what manages the schema is tried again when the database undoes it for a deadlock', async () => {
  const [one, other] = [openPatient(), openPatient()]
  await one.manage(['CREATE (:Lock {name: "first"}), (:Lock {name: "second"})'])
  onTestFinished(() => one.manage(['MATCH (lock:Lock) DELETE lock']))
  const change = 'MATCH (first:Lock {name: "first"}), (second:Lock {name: "second"}) SET first.at = 1 SET second.at = 1'
  for (let round = 0; round < 5; round += 1) {
    const { managed } = await one.write(async (write) => {
      await write.run('MATCH (lock:Lock {name: "second"}) SET lock.at = 0')
      const managed = other.manage([change])
      await untilWaiting(one)
      await write.run('MATCH (lock:Lock {name: "first"}) SET lock.at = 0')
      return { managed }
    })
    await managed
  }
})

/** Waits until one transaction waits for a lock of another. */
async function untilWaiting(graph: Graph): Promise<void> {
  const waiting = () => graph.read("SHOW TRANSACTIONS YIELD status WHERE status STARTS WITH 'Blocked' RETURN status")
  await expect.poll(waiting).not.toEqual([])
}

test('but a server that is gone ends them: it promises signs of life, and the driver waits for those', async () => {
  const proxy = await openProxy()
  onTestFinished(proxy.close)
  proxy.lead(Number(new URL(databaseOfWorker().uri).port))
  const promise = 'connection.recv_timeout_seconds'
  proxy.rewrite(`${promise}\x78`, `${promise}\x01`)
  // One try is enough.
  const graph = openPatient(`bolt://127.0.0.1:${proxy.port}`, { retryTime: 1 })
  await graph.check()
  const loaded = graph.write(async (write) => {
    proxy.silence()
    await write.run('RETURN 1 AS one')
  })
  await expect(loaded).rejects.toMatchObject({ code: 'DATABASE_UNREACHABLE' })
})

test('a read whose signal is aborted before it begins does not begin', async () => {
  const graph = openPatient()
  const read = graph.read('RETURN 1 AS one', {}, AbortSignal.abort(new Error('left before')))
  expect(graph.pool().sessions).toBe(0)
  await expect(read).rejects.toThrow('left before')
})

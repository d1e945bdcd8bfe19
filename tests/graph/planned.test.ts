import { expect, onTestFinished } from 'vitest'
import { type Graph, openGraph } from '../../src/graph/index.ts'
import { defaultLimits, type GraphLimits } from '../../src/graph/limits.ts'
import { standardSettings } from '../../src/server/service-settings.ts'
import { openProxy } from '../faults/proxy.ts'
import { smallSeedTest } from '../fixtures.ts'
import { databaseOfWorker } from '../graph.ts'
import { seconds } from '../patience.ts'
import { openService } from '../service.ts'

/** Works for as long as it is told to, with one plan. */
const counting = 'UNWIND range(1, $most) AS planned UNWIND range(1, $most) AS y RETURN count(planned + y) AS n'
const endless = { most: 10_000_000 }

/** Hardly any time for what is planned, and plenty for what is not; a connection may take its time. */
const strict: GraphLimits = {
  ...defaultLimits,
  transactionTimeout: 50,
  planningTimeout: seconds(60),
  acquisitionTimeout: seconds(60),
}

/** A test with `openNew`: the graph of a service that has just started, over a database that has planned nothing. */
const test = smallSeedTest.extend(
  'openNew',
  { scope: 'file' },
  ({ graph: observer }) =>
    async (changes: Partial<GraphLimits> = {}, uri = databaseOfWorker().uri): Promise<Graph> => {
      await observer.manage(['CALL db.clearQueryCaches()'])
      const graph = openGraph({ ...databaseOfWorker(), uri }, { ...strict, ...changes })
      onTestFinished(() => graph.close())
      return graph
    },
)

/** A statement that nobody has sent before, which works for as long as it is told to. */
function inventStatement(): string {
  return counting.replaceAll('planned', `new${crypto.randomUUID().replaceAll('-', '')}`)
}

const codeOf = (read: Promise<unknown>) =>
  read.then(
    () => 'answered',
    (error: { code?: string }) => error.code,
  )

test('a question that the database has not planned is answered, however short the other limits are', async ({
  openNew,
}) => {
  const service = { ...standardSettings, requestTimeout: 50 }
  const { ask } = openService(await openNew(), { service })
  const query = '{ measures(first: 3) { totalCount nodes { name status imposedBy { name } } } stats { statements } }'
  const { data, errors } = await ask(query)
  expect(errors).toBeUndefined()
  expect(Object(data.measures).totalCount).toBeGreaterThan(0)
})

test('a statement that is planned ends at the usual limit, and the time to plan it is given once more, not each time', async ({
  openNew,
}) => {
  const graph = await openNew({ planningTimeout: 100, acquisitionTimeout: 5_000 })
  expect(graph.timeToPlan(counting, endless)).toBe(5_050)
  expect(await graph.plan(counting, { most: 1 })).toEqual([{ n: 1 }])
  expect(graph.timeToPlan(counting, endless)).toBe(0)
  expect(await codeOf(graph.read(counting, endless))).toBe('TIMEOUT')
  // The database may have dropped the plan.
  expect(graph.timeToPlan(counting, endless)).toBe(5_050)
  expect(await codeOf(graph.read(counting, endless))).toBe('TIMEOUT')
  expect(graph.timeToPlan(counting, endless)).toBe(0)
  expect(await codeOf(graph.read(counting, endless))).toBe('TIMEOUT')
  expect(graph.timeToPlan(counting, endless)).toBe(0)
})

test('new statements leave half of the connections to what is planned, and the rest of them are told to come again', async ({
  openNew,
}) => {
  const graph = await openNew({ acquisitionTimeout: seconds(3), transactionTimeout: seconds(30) })
  await graph.plan('RETURN 1 AS one')
  const leaving = new AbortController()
  const slow = [inventStatement(), inventStatement()].map((one) => codeOf(graph.read(one, endless, leaving.signal)))
  const crowded = graph.read(inventStatement(), endless)
  expect(await Promise.all(Array.from({ length: 8 }, () => graph.read('RETURN 1 AS one')))).toHaveLength(8)
  await expect(crowded).rejects.toMatchObject({
    code: 'SERVICE_UNAVAILABLE',
    message: expect.stringContaining('planning'),
  })
  leaving.abort(Object.assign(new Error('left'), { code: 'LEFT' }))
  expect(await Promise.all(slow)).toEqual(['LEFT', 'LEFT'])
  expect(await graph.read(inventStatement(), { most: 1 })).toEqual([{ n: 1 }])
})

test('of those who send the same new statement at once, one has it planned, and another goes on if that one leaves', async ({
  openNew,
}) => {
  const graph = await openNew({ transactionTimeout: seconds(30) })
  const statement = inventStatement()
  const leaving = new AbortController()
  const first = codeOf(graph.read(statement, endless, leaving.signal))
  const others = [1, 2, 3, 4].map((most) => graph.read(statement, { most }))
  await expect.poll(() => graph.pool().inUse, { timeout: seconds(10) }).toBe(1)
  expect(graph.pool().sessions).toBe(1)
  leaving.abort(Object.assign(new Error('left'), { code: 'LEFT' }))
  expect(await first).toBe('LEFT')
  expect(await Promise.all(others)).toEqual([1, 4, 9, 16].map((n) => [{ n }]))
})

test('a plan holds for parameters of the same types and orders of length, as in Neo4j', async ({ openNew }) => {
  const graph = await openNew()
  const statement = 'RETURN $one AS one'
  await graph.read(statement, { one: ['a'] })
  expect(graph.timeToPlan(statement, { one: ['b'] })).toBe(0)
  for (const one of [[1], ['a', 'b'], 'a', 1, null]) expect(graph.timeToPlan(statement, { one })).toBeGreaterThan(0)
  await graph.read(statement, { one: Array(11).fill('a') })
  expect(graph.timeToPlan(statement, { one: Array(100).fill('b') })).toBe(0)
  expect(graph.timeToPlan(statement, { one: Array(101).fill('b') })).toBeGreaterThan(0)
})

test('all statements are new to a database that has dropped every connection: it may have been restarted', async ({
  openNew,
}) => {
  const proxy = await openProxy()
  onTestFinished(proxy.close)
  proxy.lead(Number(new URL(databaseOfWorker().uri).port))
  const graph = await openNew({}, `bolt://127.0.0.1:${proxy.port}`)
  await graph.read('RETURN 1 AS one')
  expect(graph.timeToPlan('RETURN 1 AS one')).toBe(0)
  proxy.cut()
  await expect.poll(() => graph.timeToPlan('RETURN 1 AS one'), { timeout: seconds(10) }).toBeGreaterThan(0)
})

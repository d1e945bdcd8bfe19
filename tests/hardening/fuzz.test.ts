import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { schema } from '../../schema/index.ts'
import { loadSeed, prepareGraph } from '../../seed/load.ts'
import type { Graph } from '../../src/graph.ts'
import { openTestGraph } from '../graph.ts'
import { patientSettings } from '../patience.ts'
import { fixtures } from '../seed/make-seed.ts'
import { badOperations } from './generate-bad-operation.ts'
import { asJson, openSender } from './send.ts'

let graph: Graph

beforeAll(async () => {
  graph = await openTestGraph()
  await prepareGraph(graph)
  await loadSeed(graph, { directory: fixtures })
})
afterAll(() => graph.close())

/** No longer than this, in milliseconds; what was tried by then is always the same. */
const longest = 15_000

test('no value for any argument brings anything down', { timeout: 120_000 }, async () => {
  const send = openSender(graph, { service: patientSettings })
  const seen = new Map<string, number>()
  await fc.assert(
    fc.asyncProperty(badOperations(schema), async (operation) => {
      const { status, body } = await send(asJson(operation))
      const codes = body?.errors?.map(({ extensions }) => String(extensions.code)) ?? ['OK']
      for (const code of codes) seen.set(code, (seen.get(code) ?? 0) + 1)
      expect(status).toBeLessThan(500)
      expect(codes).not.toContain('INTERNAL_SERVER_ERROR')
      expect(codes).not.toContain('undefined')
    }),
    { numRuns: 600, seed: 20251110, interruptAfterTimeLimit: longest, endOnFailure: true },
  )
  expect(seen.get('OK')).toBeGreaterThan(10)
  expect([...seen.keys()]).toEqual(expect.arrayContaining(['BAD_USER_INPUT', 'GRAPHQL_VALIDATION_FAILED']))
})

import fc from 'fast-check'
import { expect } from 'vitest'
import { schema } from '../../schema/index.ts'
import { smallSeedTest as test } from '../fixtures.ts'
import { seconds } from '../patience.ts'
import { asJson } from '../service.ts'
import { badOperations } from './generate-bad-operation.ts'

/** No longer than this, in milliseconds; what was tried by then is always the same. */
const longest = 25_000

test('no value for any argument brings anything down', { timeout: seconds(120) }, async ({ send }) => {
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
  expect(seen.get('OK')).toBeGreaterThan(0)
  expect([...seen.keys()]).toEqual(expect.arrayContaining(['BAD_USER_INPUT', 'GRAPHQL_VALIDATION_FAILED']))
})

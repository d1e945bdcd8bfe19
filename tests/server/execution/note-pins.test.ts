import { expect } from 'vitest'
import { smallSeedTest } from '../../fixtures.ts'

/** A test with `pinnedBy`: the days that a response says that it is pinned to. */
const test = smallSeedTest.extend('pinnedBy', { scope: 'file' }, ({ ask }) => async (query: string, variables = {}) => {
  const { extensions, errors } = await ask(query, variables)
  expect(errors).toBeUndefined()
  return extensions?.pinned
})

test('an operation that names no day is not pinned', async ({ pinnedBy }) => {
  expect(await pinnedBy('{ stats { articles } }')).toBeUndefined()
  expect(await pinnedBy('query Q($day: EdtfDate) { threats(asOf: $day) { outcome } }')).toBeUndefined()
  expect(await pinnedBy('{ measures(filter: { deferred: true }) { totalCount } }')).toBeUndefined()
})

test('days are repeated, literal or variable, with their defaults', async ({ pinnedBy }) => {
  expect(await pinnedBy('{ threats(asOf: "2025-04") { outcome } }')).toEqual({ asOf: '2025-04' })
  const query = `query Q($day: EdtfDate, $known: EdtfDate = "2025-05-13") {
    measure(ref: "fentanyl tariff") { status(asOf: $day, knownAt: $known) }
  }`
  expect(await pinnedBy(query, { day: '2025-03' })).toEqual({ asOf: '2025-03', knownAt: '2025-05-13' })
  expect(await pinnedBy(query)).toEqual({ knownAt: '2025-05-13' })
})

test('days inside of filters count, literal, as a variable and inside of one', async ({ pinnedBy }) => {
  const literal = '{ measures(filter: { asOf: "2025", knownAt: "2025-06" }) { totalCount } }'
  expect(await pinnedBy(literal)).toEqual({ asOf: '2025', knownAt: '2025-06' })
  const partly = 'query Q($day: EdtfDate) { measures(filter: { asOf: $day }) { totalCount } }'
  expect(await pinnedBy(partly, { day: '2025-04-09' })).toEqual({ asOf: '2025-04-09' })
  const whole = 'query Q($filter: MeasureFilter = { knownAt: "2025-05" }) { measures(filter: $filter) { totalCount } }'
  expect(await pinnedBy(whole)).toEqual({ knownAt: '2025-05' })
  expect(await pinnedBy(whole, { filter: { asOf: '2025-07' } })).toEqual({ asOf: '2025-07' })
})

test('days in fragments count; where they differ, all are listed', async ({ pinnedBy }) => {
  const query = `{
    measure(ref: "fentanyl tariff") { before: rate(asOf: "2025-02") ...Now }
  }
  fragment Now on Measure { now: rate(asOf: "2025-03-04") }`
  expect(await pinnedBy(query)).toEqual({ asOf: ['2025-02', '2025-03-04'] })
})

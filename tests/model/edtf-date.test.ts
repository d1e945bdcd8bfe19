import fc from 'fast-check'
import { expect, test } from 'vitest'
import { edtfDate, isHedged, toEdtfDate, toSpan } from '../../src/model/shape/edtf-date.ts'

const pad = (number: number, length: number) => String(number).padStart(length, '0')

/** Any valid date of any precision, made without the code under test. */
const dates = fc
  .record({
    year: fc.integer({ min: 1, max: 9999 }),
    month: fc.option(fc.integer({ min: 1, max: 12 })),
    day: fc.option(fc.integer({ min: 1, max: 28 })),
  })
  .map(({ year, month, day }) =>
    [pad(year, 4), ...(month ? [pad(month, 2), ...(day ? [pad(day, 2)] : [])] : [])].join('-'),
  )

test.each([
  ['2025', '2025-01-01', '2025-12-31'],
  ['2025-04', '2025-04-01', '2025-04-30'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['1900-02', '1900-02-01', '1900-02-28'],
  ['0044-03', '0044-03-01', '0044-03-31'],
  ['2025-04-09', '2025-04-09', '2025-04-09'],
  ['2025-09-14/2025-09-15', '2025-09-14', '2025-09-15'],
  ['2024-12-30/2025', '2024-12-30', '2025-12-31'],
  ['2025-04/2025-04-10', '2025-04-01', '2025-04-10'],
  ['2025~', '2025-01-01', '2025-12-31'],
  ['2025-04?', '2025-04-01', '2025-04-30'],
  ['2025-04-09%', '2025-04-09', '2025-04-09'],
  ['2025-04-09~/2025-05?', '2025-04-09', '2025-05-31'],
])('%s covers the days from %s to %s', (date, earliest, latest) => {
  expect(toSpan(date)).toEqual({ earliest, latest })
})

test.each([
  '',
  '25',
  '2025-4',
  '2025-13',
  '2025-02-29',
  '2025-04-31',
  '2025-04-09T00:00',
  '2025-00',
  '0000',
  '2025/04',
  ' 2025',
  '2025-04-10/2025-04-09',
  '2025-05/2025-04',
  '2025-04/',
  '/2025-04',
  '2025-04/..',
  '2025-04/2025-02-30',
  '2024/2025/2026',
  '~2025',
  '2025~?',
  '2025?-04',
])('"%s" is no date', (text) => {
  expect(edtfDate.safeParse(text).success).toBe(false)
  expect(() => toSpan(text)).toThrow('not an EDTF date')
})

test('a source hedges by a sign behind a date', () => {
  for (const date of ['2025~', '2025-04?', '2025-04-09%', '2025-04~/2025-05', '2025-04/2025-05?'])
    expect(isHedged(date)).toBe(true)
  expect(isHedged('2025-04-09/2025-04-10')).toBe(false)
})

test('the message for what is no date names the forms', () => {
  const [issue] = edtfDate.safeParse('April').error?.issues ?? []
  expect(issue?.message).toBe(
    '"April" is not a date: write 2025, 2025-04 or 2025-04-09, a span such as 2025-09-14/2025-09-15, and ~, ? or % behind what a source hedges',
  )
})

test('a span is named by the date that it came from', () => {
  fc.assert(fc.property(dates, (date) => edtfDate.parse(date) === date && toEdtfDate(toSpan(date)) === date))
})

test('a span within no single year has no date', () => {
  expect(toEdtfDate({ earliest: '2025-12-30', latest: '2026-01-02' })).toBeNull()
  expect(toEdtfDate({ earliest: '2025-10-26', latest: '2025-10-29' })).toBe('2025-10')
  expect(toEdtfDate({ earliest: '2025-09-26', latest: '2025-10-01' })).toBe('2025')
})

import { expect, test } from 'vitest'
import type { StatusChange } from '../../src/model/measure.ts'
import { dateMeasure, placeLog, summarizeLog } from '../../src/model/status-log.ts'

function change(status: StatusChange['status'], on?: string, rest: Partial<StatusChange> = {}): StatusChange {
  return { status, cite: ['some-article#1'], ...(on ? { on } : {}), ...rest }
}

test('the last entry gives the status, the last with a rate gives rate and scope', () => {
  const log = [
    change('IN_FORCE', '2025-02', { rate: 10, scope: 'ADDITIONAL' }),
    change('IN_FORCE', '2025-03', { rate: 20, scope: 'TOTAL' }),
    change('SUSPENDED', '2025-05'),
  ]
  expect(summarizeLog(log)).toMatchObject({ status: 'SUSPENDED', rate: 20, rateScope: 'TOTAL', effectiveOn: '2025-02' })
})

test('a rate of zero is a rate, and a rate without a scope is unspecified', () => {
  expect(summarizeLog([change('IN_FORCE', '2025', { rate: 0 })])).toMatchObject({ rate: 0, rateScope: 'UNSPECIFIED' })
  expect(summarizeLog([change('IN_FORCE', '2025')])).toMatchObject({ rate: undefined, rateScope: undefined })
})

test.each([
  [
    'an announcement comes before a proposal',
    [change('PROPOSED', '2025-01'), change('ANNOUNCED', '2025-02')],
    '2025-02',
  ],
  ['an undated announcement gives way', [change('ANNOUNCED'), change('THREATENED', '2025-03')], '2025-03'],
  ['a proposal is better than nothing', [change('PROPOSED', '2025-01'), change('AVERTED', '2025-02')], '2025-01'],
  [
    'a threat to raise what is in force is no announcement',
    [change('IN_FORCE', '2018'), change('THREATENED', '2025')],
    '2018',
  ],
  ['an end announces nothing', [change('REMOVED', '2025')], undefined],
])('%s', (_, log, announcedOn) => {
  expect(summarizeLog(log).announcedOn).toBe(announcedOn)
  expect(dateMeasure(summarizeLog(log))).toBe(announcedOn)
})

test('the end is the one given, else the one in the log', () => {
  const log = [change('IN_FORCE', '2024'), change('EXPIRED', '2025-11')]
  expect(summarizeLog(log).endsOn).toBe('2025-11')
  expect(summarizeLog(log, '2025-11-10').endsOn).toBe('2025-11-10')
})

/** The days from which on each entry may count and counts in any case; every entry is reported on the same day unless others are given. */
function place(log: readonly StatusChange[], ...reportedOn: string[]): string[] {
  const standings = placeLog(
    log,
    log.map((_, index) => reportedOn[index] ?? '2025-10-29'),
  )
  return standings.map(
    ({ countsFrom, certainFrom, undatedUntil }) => `${countsFrom} ${certainFrom}${undatedUntil ? ' undated' : ''}`,
  )
}

test('an exact day is certain, a reduced one is in its span', () => {
  expect(place([change('ANNOUNCED', '2025-04-02'), change('IN_FORCE', '2025-05')])).toEqual([
    '2025-04-02 2025-04-02',
    '2025-05-01 2025-05-31',
  ])
})

test('what a log holds has happened when it is reported, unless its date is later', () => {
  expect(place([change('IN_FORCE', '2025')])).toEqual(['2025-01-01 2025-10-29'])
  expect(place([change('IN_FORCE', '2025-11-01')])).toEqual(['2025-11-01 2025-11-01'])
  expect(place([change('IN_FORCE', '2026')])).toEqual(['2026-01-01 2026-12-31'])
})

test('an entry without a date lies between its neighbours, and not after its report', () => {
  const log = [change('ANNOUNCED', '2025-04-02'), change('IN_FORCE'), change('REMOVED', '2025-08')]
  expect(place(log)).toEqual(['2025-04-02 2025-04-02', '2025-04-02 2025-08-31', '2025-08-01 2025-08-31'])
  expect(place(log, '2025-06-09', '2025-06-09')[1]).toBe('2025-04-02 2025-06-09')
})

test('before an entry without a date before it nothing tells', () => {
  expect(place([change('IN_FORCE')])).toEqual(['2025-10-29 2025-10-29 undated'])
  expect(place([change('IN_FORCE'), change('REMOVED', '2025-05')])).toEqual([
    '2025-05-01 2025-05-31 undated',
    '2025-05-01 2025-05-31',
  ])
})

test('entries are in their order, however wide their dates are', () => {
  const log = [change('IN_FORCE', '2025'), change('SUSPENDED', '2025-03-01/2025-03-10'), change('REMOVED', '2025-03')]
  expect(place(log)).toEqual(['2025-01-01 2025-03-10', '2025-03-01 2025-03-10', '2025-03-01 2025-03-31'])
  expect(place([change('IN_FORCE', '2025-11-01'), change('REMOVED')])).toEqual([
    '2025-11-01 2025-11-01',
    '2025-11-01 2025-11-01',
  ])
})

test('a hedged date is certain on the day behind it', () => {
  expect(place([change('IN_FORCE', '2025-04~'), change('REMOVED', '2025-12-31?')])).toEqual([
    '2025-04-01 2025-05-01',
    '2025-12-31 2026-01-01',
  ])
  expect(place([change('IN_FORCE', '2025-10-29~')])).toEqual(['2025-10-29 2025-10-29'])
})

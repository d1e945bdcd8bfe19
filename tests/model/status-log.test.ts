import { expect, test } from 'vitest'
import type { StatusChange } from '../../src/model/measure.ts'
import { dateMeasure, summarizeLog } from '../../src/model/status-log.ts'

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

import fc from 'fast-check'
import { toSpan } from '../../../src/model/shape/edtf-date.ts'
import { measureStatuses, rateScopes, valuesOf } from '../../../src/model/vocabulary.ts'
import { blurDays, cites, isKnown, precisions } from '../dates.ts'
import type { LogPart } from '../make-world.ts'

/** An entry of a generated log; every entry says what it cites by place alone. */
export type Entry = LogPart & { readonly on: string | null; readonly cite: string[] }

/** An entry with its place in the log and the date from which on it counts, its own or the nearest earlier one. */
export interface PlacedEntry extends Entry {
  readonly position: number
  readonly since: string | null
}

const status = fc.oneof(
  { weight: 3, arbitrary: fc.constant('IN_FORCE' as const) },
  { weight: 4, arbitrary: fc.constantFrom(...valuesOf(measureStatuses)) },
)

const plans = new Set<LogPart['status']>(['PROPOSED', 'THREATENED', 'ANNOUNCED'])

/** Logs of some entries, in the order of days that sources tell more or less precisely. */
export const logs: fc.Arbitrary<Entry[]> = fc
  .array(
    fc.record({
      gap: fc.constantFrom(0, 0, 1, 15, 40),
      precision: precisions,
      status,
      rate: fc.option(fc.constantFrom(10, 20, 0.1, 0.2, 34)),
      scope: fc.option(fc.constantFrom(...valuesOf(rateScopes))),
      cite: cites,
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((steps) => {
    const dates = blurDays(steps)
    return steps.map(({ status, rate, scope, cite }, index) => ({
      // While a measure is in force its log holds no plans.
      status: plans.has(status) && steps[index - 1]?.status === 'IN_FORCE' ? 'SUSPENDED' : status,
      rate,
      scope,
      cite,
      on: dates[index] ?? null,
    }))
  })

/** The entries that articles of a day tell; one without a date counts from the nearest earlier date that they tell. */
export function placeEntries(log: readonly Entry[], knownAt: string | null): PlacedEntry[] {
  let since: string | null = null
  return log.flatMap((entry, index) => {
    if (!isKnown(entry.cite, knownAt)) return []
    since = entry.on ?? since
    return [{ ...entry, position: index + 1, since }]
  })
}

/** The entries that count at the end of a date; all that are known where none is given. */
export function readLog(log: readonly Entry[], asOf: string | null, knownAt: string | null): PlacedEntry[] {
  return placeEntries(log, knownAt).filter(
    ({ since }) => asOf === null || (since !== null && toSpan(since).earliest <= toSpan(asOf).latest),
  )
}

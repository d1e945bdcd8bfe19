import fc from 'fast-check'
import { isHedged, toSpan } from '../../../src/model/shape/edtf-date.ts'
import { measureStatuses, rateScopes, valuesOf } from '../../../src/model/vocabulary.ts'
import { blurDays, cites, isKnown, loosePrecisions } from '../dates.ts'
import { knownDays, type LogPart } from '../make-world.ts'

/** An entry of a generated log; every entry says what it cites by place alone. */
export type Entry = Omit<LogPart, 'cite'> & { readonly on: string | null; readonly cite: string[] }

/** An entry with its place in the log, and the days from which on it may count, and counts in any case. */
export interface PlacedEntry extends Entry {
  readonly position: number
  readonly from: string
  readonly surely: string
  /** Whether no date in the log tells that it had not begun before. */
  readonly undated: boolean
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
      precision: loosePrecisions,
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

/** The entries that articles of a day tell, each with its days, which follow from the whole log. */
export function placeEntries(log: readonly Entry[], knownAt: string | null): PlacedEntry[] {
  const firsts = log.map((_, index) => greatest(log.slice(0, index + 1).map(firstDay)))
  const lasts = log.map((_, index) => {
    const last = log.slice(index).map(lastDay).toSorted()[0] ?? ''
    return greatest([last, firsts[index] ?? '']) ?? ''
  })
  return log.flatMap((entry, index) => {
    if (!isKnown(entry.cite, knownAt)) return []
    const from = log
      .slice(index)
      .map((_, later) => firsts[index + later] ?? lasts[index + later] ?? '')
      .toSorted()[0]
    return [{ ...entry, position: index + 1, from: from ?? '', surely: lasts[index] ?? '', undated: !firsts[index] }]
  })
}

function firstDay({ on }: Entry): string | null {
  return on === null ? null : toSpan(on).earliest
}

/** The last day on which an entry may have begun, taken alone: it has when it is reported, unless it is dated later. */
function lastDay({ on, cite }: Entry): string {
  const reported = cite.map((at) => knownDays[at.split('#')[0] ?? ''] ?? '').toSorted()[0] ?? ''
  if (on === null) return reported
  const { earliest, latest } = toSpan(on)
  const last = isHedged(on) ? new Date(Date.parse(latest) + 86_400_000).toISOString().slice(0, 10) : latest
  return earliest <= reported && reported < last ? reported : last
}

function greatest(days: readonly (string | null)[]): string | null {
  return (
    days
      .filter((day) => day !== null)
      .toSorted()
      .at(-1) ?? null
  )
}

/** The entries that count at the end of a date, or may; all that are known where none is given. */
export function readLog(log: readonly Entry[], asOf: string | null, knownAt: string | null): PlacedEntry[] {
  return placeEntries(log, knownAt).filter(({ from }) => asOf === null || from <= toSpan(asOf).latest)
}

/** The entries that may hold at the end of a date: begun, with none behind them that has begun in any case. */
export function listHolding(log: readonly Entry[], asOf: string, knownAt: string | null): PlacedEntry[] {
  const begun = readLog(log, asOf, knownAt)
  return begun.filter(({ position }) => !begun.some((later) => later.position > position && isSure(later, asOf)))
}

/** Whether an entry has begun by the end of a date in any case. */
export function isSure({ surely }: PlacedEntry, asOf: string): boolean {
  return surely <= toSpan(asOf).latest
}

/** The status on a day, and whether every entry that may hold gives it; without a day that of the last entry. */
export function readStatus(log: readonly Entry[], asOf: string | null, knownAt: string | null) {
  const holding = asOf === null ? readLog(log, null, knownAt).slice(-1) : listHolding(log, asOf, knownAt)
  const status = holding.at(-1)?.status ?? null
  const isCertain =
    asOf === null || (holding.every((entry) => entry.status === status) && holding.some((entry) => isSure(entry, asOf)))
  return { status, statusCertainty: status && (isCertain ? 'CERTAIN' : 'POSSIBLE') }
}

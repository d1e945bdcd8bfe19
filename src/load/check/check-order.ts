import { toSpan } from '../../model/edtf-date.ts'
import { dateMeasure, summarizeLog } from '../../model/status-log.ts'
import type { Problem } from '../read/problem.ts'
import type { SeedFiles } from '../read/seed-files.ts'

/** Each entry of a measure's log that is certainly earlier than one before it. */
export function findDisorderedLogs({ measures }: Pick<SeedFiles, 'measures'>): Problem[] {
  return measures.entries.flatMap(({ value, report }) =>
    value.log.flatMap(({ on }, index) => {
      const later = value.log.slice(0, index).find((before) => isBefore(on, before.on))
      return later ? [report(['log', index, 'on'], `the log is not in order: ${on} stands after ${later.on}`)] : []
    }),
  )
}

/** Each measure that certainly is earlier than the one it is said to answer. */
export function findEarlyAnswers({ measures }: SeedFiles): Problem[] {
  const days = new Map(
    measures.entries.map(({ value }) => [`Measure:${value.slug}`, dateMeasure(summarizeLog(value.log, value.endsOn))]),
  )
  return measures.entries.flatMap(({ value, report }) => {
    const day = days.get(`Measure:${value.slug}`)
    return value.retaliatedAgainst.flatMap(({ measure }, index) => {
      if (!isBefore(day, days.get(measure))) return []
      const message = `dated ${day}, it cannot answer ${measure} of ${days.get(measure)}`
      return [report(['retaliatedAgainst', index, 'measure'], message)]
    })
  })
}

/** Each period that certainly ends before it starts. */
export function findReversedPeriods({
  events,
  people,
  relationships,
}: Pick<SeedFiles, 'events' | 'people' | 'relationships'>): Problem[] {
  return [
    ...events.entries.flatMap(({ value, report }) =>
      isBefore(value.endedOn, value.startedOn) ? [report(['endedOn'], 'it ends before it starts')] : [],
    ),
    ...people.entries.flatMap(({ value, report }) =>
      value.positions.flatMap(({ from, to }, index) =>
        isBefore(to, from) ? [report(['positions', index, 'to'], 'it ends before it starts')] : [],
      ),
    ),
    ...relationships.entries.flatMap(({ value, report }) =>
      isBefore(value.to, value.from) ? [report(['to'], 'it ends before it starts')] : [],
    ),
  ]
}

/** Whether every day that one date covers is before every day of the other. */
export function isBefore(one: string | null | undefined, other: string | null | undefined): boolean {
  if (!one || !other) return false
  return toSpan(one).latest < toSpan(other).earliest
}

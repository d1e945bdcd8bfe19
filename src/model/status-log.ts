import type { StatusChange } from './measure.ts'

const ENDINGS = new Set(['EXPIRED', 'REMOVED', 'STRUCK_DOWN'])
const SAYINGS = new Set(['ANNOUNCED', 'THREATENED'])
const OPENINGS = new Set(['PROPOSED', 'THREATENED', 'ANNOUNCED', 'IN_FORCE'])

/** What follows from a measure's log; a value is undefined if the log does not give it. */
export interface LogSummary {
  readonly status: StatusChange['status'] | undefined
  readonly rate: number | undefined
  readonly rateScope: StatusChange['scope']
  readonly announcedOn: string | undefined
  readonly effectiveOn: string | undefined
  readonly endsOn: string | undefined
}

/** Derives a measure's status, rate and days from its log; an end given by the entry takes precedence over the log's. */
export function summarizeLog(log: readonly StatusChange[], endsOn?: string | null): LogSummary {
  const rated = log.findLast(hasRate)
  return {
    status: log.at(-1)?.status,
    rate: rated?.rate ?? undefined,
    rateScope: rated ? scopeOfRate(rated) : undefined,
    announcedOn: findAnnouncement(log),
    effectiveOn: findDay(log, ({ status }) => status === 'IN_FORCE'),
    endsOn: endsOn ?? findDay(log, ({ status }) => ENDINGS.has(status)),
  }
}

/** The scope of a log entry's rate: UNSPECIFIED if it has a rate but no scope. */
export function scopeOfRate(change: StatusChange): StatusChange['scope'] {
  return hasRate(change) ? (change.scope ?? 'UNSPECIFIED') : undefined
}

/** The day that a measure is sorted and compared by. */
export function dateMeasure({ announcedOn, effectiveOn }: LogSummary): string | undefined {
  return announcedOn ?? effectiveOn
}

/** The first announcement or threat until the measure came into force, else the first day that the log opens with. */
function findAnnouncement(log: readonly StatusChange[]): string | undefined {
  const start = log.findIndex(({ status }) => status === 'IN_FORCE')
  const before = start < 0 ? log : log.slice(0, start)
  return findDay(before, ({ status }) => SAYINGS.has(status)) ?? findDay(log, ({ status }) => OPENINGS.has(status))
}

function findDay(log: readonly StatusChange[], fits: (change: StatusChange) => boolean): string | undefined {
  return log.find((change) => change.on && fits(change))?.on ?? undefined
}

function hasRate({ rate }: StatusChange): boolean {
  return rate !== null && rate !== undefined
}

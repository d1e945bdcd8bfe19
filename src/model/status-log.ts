import type { StatusChange } from './measure.ts'
import { dayAfter, isHedged, toSpan } from './shape/edtf-date.ts'

const ENDINGS = new Set(['EXPIRED', 'REMOVED', 'STRUCK_DOWN'])
const SAYINGS = new Set(['ANNOUNCED', 'THREATENED'])
const OPENINGS = new Set(['PROPOSED', 'THREATENED', 'ANNOUNCED', 'IN_FORCE'])

/** What follows from a measure's log; a value is undefined if the log does not give it. */
export interface LogSummary {
  readonly status: StatusChange['status'] | undefined
  readonly rate: number | undefined
  readonly rateScope: StatusChange['scope']
  readonly announcedOn: string | undefined
  /** The place in the log of the entry that it is the date of. */
  readonly announcedAt: number | undefined
  readonly effectiveOn: string | undefined
  readonly endsOn: string | undefined
}

/** Derives a measure's status, rate and days from its log; an end given by the entry takes precedence over the log's. */
export function summarizeLog(log: readonly StatusChange[], endsOn?: string | null): LogSummary {
  const rated = log.findLast(hasRate)
  const announcedAt = findAnnouncement(log)
  return {
    status: log.at(-1)?.status,
    rate: rated?.rate ?? undefined,
    rateScope: rated ? scopeOfRate(rated) : undefined,
    announcedOn: dayAt(log, announcedAt),
    announcedAt,
    effectiveOn: dayAt(
      log,
      findDated(log, ({ status }) => status === 'IN_FORCE'),
    ),
    endsOn:
      endsOn ??
      dayAt(
        log,
        findDated(log, ({ status }) => ENDINGS.has(status)),
      ),
  }
}

/** The scope of a log entry's rate: UNSPECIFIED if it has a rate but no scope. */
export function scopeOfRate(change: StatusChange): StatusChange['scope'] {
  return hasRate(change) ? (change.scope ?? 'UNSPECIFIED') : undefined
}

/** From when on an entry of a log counts. */
export interface Standing {
  /** The first day on which it may have begun; where no day before it is known, the first on which it or a later entry has, by what is known. */
  readonly countsFrom: string
  /** The first day on which it has certainly begun. */
  readonly certainFrom: string
  /** `countsFrom`, where no source gives a day before it: until then nothing tells whether it had begun. */
  readonly undatedUntil: string | undefined
}

/**
 * From when on each entry of a log counts, by the whole log; `reportedOn` has the days on which articles first reported the entries. What the
 * log holds has happened when it is reported, unless its date is later; an entry without a date lies between its neighbours.
 */
export function placeLog(log: readonly StatusChange[], reportedOn: readonly string[]): Standing[] {
  const earliest: (string | undefined)[] = []
  for (const { on } of log) earliest.push(latestOf(earliest.at(-1), on ? toSpan(on).earliest : undefined))
  const latest: string[] = []
  for (const [index, change] of [...log.entries()].toReversed())
    latest.unshift(earliestOf(latest[0], findLatest(change, reportedOn[index] ?? '')))
  const standings: Standing[] = []
  for (const [index, last] of [...latest.entries()].toReversed()) {
    const first = earliest[index]
    const certainFrom = latestOf(first, last) ?? last
    const countsFrom = first ?? earliestOf(standings[0]?.countsFrom, certainFrom)
    standings.unshift({ countsFrom, certainFrom, undatedUntil: first ? undefined : countsFrom })
  }
  return standings
}

/** The last day on which an entry may have begun, by its own date and its reports: after a hedged date, the day behind it. */
function findLatest({ on }: StatusChange, reportedOn: string): string {
  if (!on) return reportedOn
  const span = toSpan(on)
  const latest = isHedged(on) ? dayAfter(span.latest) : span.latest
  return span.earliest <= reportedOn ? earliestOf(reportedOn, latest) : latest
}

function latestOf(one: string | undefined, other: string | undefined): string | undefined {
  return one !== undefined && (other === undefined || one > other) ? one : other
}

function earliestOf(one: string | undefined, other: string): string {
  return one !== undefined && one < other ? one : other
}

/** The day that a measure is sorted and compared by. */
export function dateMeasure({
  announcedOn,
  effectiveOn,
}: Pick<LogSummary, 'announcedOn' | 'effectiveOn'>): string | undefined {
  return announcedOn ?? effectiveOn
}

/** The first announcement or threat until the measure came into force, else the first day that the log opens with. */
function findAnnouncement(log: readonly StatusChange[]): number | undefined {
  const start = log.findIndex(({ status }) => status === 'IN_FORCE')
  const before = start < 0 ? log : log.slice(0, start)
  return findDated(before, ({ status }) => SAYINGS.has(status)) ?? findDated(log, ({ status }) => OPENINGS.has(status))
}

function findDated(log: readonly StatusChange[], fits: (change: StatusChange) => boolean): number | undefined {
  const place = log.findIndex((change) => change.on && fits(change))
  return place < 0 ? undefined : place
}

function dayAt(log: readonly StatusChange[], place: number | undefined): string | undefined {
  return place === undefined ? undefined : (log[place]?.on ?? undefined)
}

function hasRate({ rate }: StatusChange): boolean {
  return rate !== null && rate !== undefined
}

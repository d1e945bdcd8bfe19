import { type Entry, isSure, type PlacedEntry, readLog } from '../logs/logs.ts'

/** What became of a threat. */
export interface ReadThreat {
  readonly threatenedOn: string | null
  readonly outcome: 'CARRIED_OUT' | 'AVERTED' | 'DEFERRED' | 'PENDING'
  readonly resolvedOn: string | null
  readonly lagDays: number | null
  /** Whether it has this outcome wherever in its span each entry began. */
  readonly certainty: 'CERTAIN' | 'POSSIBLE'
}

const OUTCOMES: Readonly<Record<string, ReadThreat['outcome']>> = {
  IN_FORCE: 'CARRIED_OUT',
  AVERTED: 'AVERTED',
  REMOVED: 'AVERTED',
  DEFERRED: 'DEFERRED',
}

/** What became, by a day, of the first threat that a log tells of; null where it tells of none until then. */
export function readThreat(log: readonly Entry[], asOf: string | null): ReadThreat | null {
  const first = log.findIndex(({ status }) => status === 'THREATENED') + 1
  const counted = readLog(log, asOf, null)
  const shown = readOutcome(counted, first)
  if (!shown) return null
  const sure = counted.filter((entry) => asOf === null || isSure(entry, asOf)).length
  const begun = counted.slice(sure).map((_, more) => counted.slice(0, sure + more))
  const isCertain = begun.every((entries) => readOutcome(entries, first)?.outcome === shown.outcome)
  return { ...shown, certainty: isCertain ? 'CERTAIN' : 'POSSIBLE' }
}

/** What became of the threat at a place in a log by what has begun. */
function readOutcome(begun: readonly PlacedEntry[], first: number): Omit<ReadThreat, 'certainty'> | null {
  const threat = begun.find(({ position }) => position === first)
  if (!threat) return null
  const later = begun.filter(({ position, status }) => position > first && status in OUTCOMES)
  const resolution = later.find(({ status }) => status === 'IN_FORCE') ?? later.at(-1)
  return {
    threatenedOn: threat.on,
    outcome: OUTCOMES[resolution?.status ?? ''] ?? 'PENDING',
    resolvedOn: resolution?.on ?? null,
    lagDays: countDays(threat, resolution),
  }
}

function countDays({ on: earlier }: PlacedEntry, { on: later = null }: Partial<PlacedEntry> = {}): number | null {
  if (earlier?.length !== 10 || later?.length !== 10) return null
  return (Date.parse(later) - Date.parse(earlier)) / 86_400_000
}

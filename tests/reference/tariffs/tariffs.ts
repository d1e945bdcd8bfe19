import { toSpan } from '../../../src/model/shape/edtf-date.ts'
import { type Entry, type PlacedEntry, placeEntries } from '../logs/logs.ts'

/** A duty of one imposer on one target; `goods` holds all that it covers, narrower ones too, and is empty where it covers all. */
export interface Duty {
  readonly id: string
  readonly goods: readonly string[]
  readonly log: readonly Entry[]
}

/** A change of a duty: from the day on it is charged so, or no longer. */
interface Change {
  readonly duty: Duty
  readonly position: number
  readonly since: string
  readonly charged: { readonly rate: number; readonly scope: string } | null
}

/** What is charged from a day on. */
export interface Charge {
  readonly day: string
  /** The dates that sources give for the changes of this day. */
  readonly dates: readonly string[]
  readonly total: number
  readonly components: readonly { id: string; rate: number; scope: string; since: string }[]
}

const ENDINGS = new Set(['SUSPENDED', 'DEFERRED', 'AVERTED', 'EXPIRED', 'REMOVED', 'STRUCK_DOWN'])

/** What is charged from each day on which a duty changed, oldest first. */
export function listCharges(duties: readonly Duty[], knownAt: string | null): Charge[] {
  const changes = duties.flatMap((duty) => listChanges(duty, knownAt))
  const days = [...new Set(changes.map(dayOf))].toSorted()
  let charged: Change[] = []
  return days.map((day) => {
    const today = changes.filter((change) => dayOf(change) === day)
    charged = applyChanges(charged, today)
    return {
      day,
      dates: today.map(({ since }) => since),
      total: Math.round(charged.reduce((sum, { charged: one }) => sum + (one?.rate ?? 0), 0) * 1e6) / 1e6,
      components: charged.flatMap(({ duty: { id }, since, charged: one }) => (one ? [{ id, since, ...one }] : [])),
    }
  })
}

/** The changes of one duty; an entry counts unless a later one of its log counts from the same day or an earlier one. */
function listChanges(duty: Duty, knownAt: string | null): Change[] {
  const placed = placeEntries(duty.log, knownAt)
  const changes = placed.flatMap((entry) => toChange(duty, placed, entry))
  return changes.filter((change, index) => changes.slice(index + 1).every((later) => dayOf(later) > dayOf(change)))
}

/** An entry as a change; in force without a rate it keeps the last one that the log gave. */
function toChange(duty: Duty, placed: readonly PlacedEntry[], { status, since, position }: PlacedEntry): Change[] {
  const rated = placed.findLast((entry) => entry.position <= position && entry.rate !== null)
  if (since === null) return []
  if (ENDINGS.has(status)) return [{ duty, position, since, charged: null }]
  if (status !== 'IN_FORCE' || rated?.rate == null) return []
  return [{ duty, position, since, charged: { rate: rated.rate, scope: rated.scope ?? 'UNSPECIFIED' } }]
}

/** What is charged after the changes of a day: whole duties replace what stood before on their goods, then the others stack. */
function applyChanges(before: readonly Change[], today: readonly Change[]): Change[] {
  const kept = before.filter(({ duty }) => !today.some((change) => change.duty === duty))
  const begun = today.filter(({ charged }) => charged)
  const whole = begun
    .filter(({ charged }) => charged?.scope === 'TOTAL')
    .toSorted((one, other) => one.position - other.position || (one.duty.id < other.duty.id ? -1 : 1))
  const left = whole.reduce<Change[]>(
    (rest, change) => [...rest.filter(({ duty }) => !isCovered(duty.goods, change.duty.goods)), change],
    kept,
  )
  return [...left, ...begun.filter(({ charged }) => charged?.scope !== 'TOTAL')]
}

/** Whether goods are among others; none stands for all. */
function isCovered(goods: readonly string[], others: readonly string[]): boolean {
  return others.length === 0 || (goods.length > 0 && goods.every((one) => others.includes(one)))
}

function dayOf({ since }: Change): string {
  return toSpan(since).earliest
}

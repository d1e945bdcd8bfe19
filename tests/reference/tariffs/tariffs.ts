import { toSpan } from '../../../src/model/shape/edtf-date.ts'
import { type Entry, listHolding, type PlacedEntry, placeEntries, readLog, readStatus } from '../logs/logs.ts'

/** A duty of one imposer, with its place in a list of them. */
export interface Duty {
  readonly id: string
  /** How narrow its goods are: 0 for all goods, null for some where none is asked for. */
  readonly narrowness: number | null
  /** The group through which it reaches the target on a day, null where it aims at it; undefined where it does not reach it. */
  readonly reach: (day: string) => string | null | undefined
  readonly log: readonly Entry[]
}

/** What is charged at the end of a date. */
export interface Charge {
  readonly total: number | null
  readonly certainty: string
  readonly components: readonly Component[]
}
type Component = Readonly<Record<'id' | 'scope' | 'certainty', string>> & {
  readonly rate: number
  readonly since: string | null
  readonly via: string | null
  readonly counted: boolean
  readonly notCounted: string | null
}

interface Charged extends Omit<Component, 'counted' | 'notCounted'> {
  readonly began: PlacedEntry
  readonly rated: PlacedEntry
  readonly narrowness: number | null
}

/** What is charged at the end of a date: all duties in force but those on some goods, and those that a whole duty replaces. */
export function chargeOn(all: readonly Duty[], on: string, knownAt: string | null): Charge {
  const duties = all.filter(({ reach }) => reach(toSpan(on).latest) !== undefined)
  const listed = duties.flatMap((duty) => readDuty(duty, on, knownAt))
  const charged = listed.toSorted((one, other) => (other.narrowness ?? 0) - (one.narrowness ?? 0))
  const wholes = charged.filter(({ scope, narrowness }) => scope === 'TOTAL' && narrowness !== null)
  const narrowest = Math.max(...wholes.map(({ narrowness }) => narrowness ?? 0))
  const closest = wholes.filter(({ narrowness }) => narrowness === narrowest)
  const whole = closest.find((one) => closest.every((other) => one === other || isLater(one, other, charged)))
  const components = charged.map(({ began, rated, narrowness, ...said }): Component => {
    const isLeft = isReplaced({ began, rated, narrowness, ...said }, whole)
    const notCounted = narrowness === null ? 'SOME_GOODS' : isLeft ? 'REPLACED' : null
    return { ...said, counted: notCounted === null, notCounted }
  })
  const counted = components.filter((one) => one.counted)
  const general = duties.filter(({ narrowness }) => narrowness !== null)
  const hasEnded = general.some(({ log }) => readLog(log, on, knownAt).some(isInForce))
  const goesOn = general.some(({ log }) => readStatus(log, on, knownAt).status === 'IN_FORCE')
  const isCertain = general.every(({ log }) => isSettled(log, on, knownAt))
  return {
    total:
      counted.length > 0 ? round(counted.reduce((sum, { rate }) => sum + rate, 0)) : hasEnded && !goesOn ? 0 : null,
    certainty: isCertain && components.every(({ certainty }) => certainty === 'CERTAIN') ? 'CERTAIN' : 'POSSIBLE',
    components,
  }
}

/** The first days on which anything of these duties may have changed, `others` among them, each with the dates that sources give for it. */
export function listDays(
  duties: readonly Duty[],
  knownAt: string | null,
  others: readonly string[],
): [day: string, dates: readonly string[]][] {
  const entries = duties.flatMap(({ log }) => placeEntries(log, knownAt))
  const days = [...new Set([...entries.map(({ from }) => from), ...others])].toSorted()
  return days.map((day) => {
    const dates = entries.flatMap(({ on }) => (on && toSpan(on).earliest === day ? [on] : []))
    return [day, dates.length > 0 ? dates : [day]]
  })
}

function readDuty({ id, log, reach, narrowness }: Duty, on: string, knownAt: string | null): Charged[] {
  const begun = readLog(log, on, knownAt)
  const { status, statusCertainty } = readStatus(log, on, knownAt)
  const rate = findRate(begun)
  const began = begun.slice(begun.findLastIndex((entry) => !isInForce(entry)) + 1)[0]
  if (status !== 'IN_FORCE' || !began || rate?.rate == null) return []
  const rated = rate.position > began.position ? rate : began
  const said = {
    rate: rate.rate,
    scope: rate.scope ?? 'UNSPECIFIED',
    since: rated.on,
    certainty: String(statusCertainty),
    via: reach(toSpan(on).latest) ?? null,
  }
  return [{ id, ...said, began, rated, narrowness }]
}

/** Whether it is the same on every day that the dates may mean: in force at one rate, or not in force. */
function isSettled(log: readonly Entry[], on: string, knownAt: string | null): boolean {
  const holding = listHolding(log, on, knownAt)
  const { status, statusCertainty } = readStatus(log, on, knownAt)
  if (status !== 'IN_FORCE') {
    const unknown = placeEntries(log, knownAt).filter(({ undated, from }) => undated && from > toSpan(on).latest)
    return ![...holding, ...unknown].some(isInForce)
  }
  const known = placeEntries(log, knownAt)
  const rates = holding.map(
    ({ position }) => findRate(known.filter((entry) => entry.position <= position))?.rate ?? null,
  )
  return statusCertainty === 'CERTAIN' && new Set(rates).size === 1
}

/** A whole duty replaces all other whole ones, and all else on its goods or wider ones that may have begun no later. */
function isReplaced(one: Charged, whole: Charged | undefined): boolean {
  if (!whole || one.id === whole.id) return false
  if (one.scope === 'TOTAL') return true
  if ((one.narrowness ?? 0) > (whole.narrowness ?? 0)) return false
  return one.began.undated || one.began.from <= whole.rated.surely
}

function isLater(one: Charged, other: Charged, all: readonly Charged[]): boolean {
  if (one.rated.from !== other.rated.from) return one.rated.from > other.rated.from
  if (one.rated.surely !== other.rated.surely) return one.rated.surely > other.rated.surely
  return all.indexOf(one) > all.indexOf(other)
}

function findRate(entries: readonly PlacedEntry[]): PlacedEntry | undefined {
  return entries.findLast(({ rate }) => rate !== null && rate !== undefined)
}

function isInForce({ status }: Entry): boolean {
  return status === 'IN_FORCE'
}

function round(rate: number): number {
  return Math.round(rate * 1e6) / 1e6
}

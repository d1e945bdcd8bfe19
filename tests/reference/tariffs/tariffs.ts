import { toSpan } from '../../../src/model/shape/edtf-date.ts'
import { type Entry, listHolding, type PlacedEntry, placeEntries, readLog, readStatus } from '../logs/logs.ts'

/** A duty of one imposer on one target, with its place in a list of them. */
export interface Duty {
  readonly id: string
  readonly ofSomeGoods: boolean
  readonly via: string | null
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
}

interface Charged extends Component {
  readonly began: PlacedEntry
  readonly rated: PlacedEntry
  readonly ofSomeGoods: boolean
}

/** What is charged at the end of a date: all duties in force but those on some goods, and those that a whole duty replaces. */
export function chargeOn(duties: readonly Duty[], on: string, knownAt: string | null): Charge {
  const charged = duties.flatMap((duty) => readDuty(duty, on, knownAt))
  const wholes = charged.filter(({ scope, ofSomeGoods }) => scope === 'TOTAL' && !ofSomeGoods)
  const whole = wholes.find((one) => wholes.every((other) => one === other || isLater(one, other, charged)))
  const components = charged.map((one) => ({ ...one, counted: !one.ofSomeGoods && !isReplaced(one, whole) }))
  const counted = components.filter((one) => one.counted)
  const general = duties.filter(({ ofSomeGoods }) => !ofSomeGoods)
  const hasEnded = general.some(({ log }) => readLog(log, on, knownAt).some(isInForce))
  const goesOn = general.some(({ log }) => readStatus(log, on, knownAt).status === 'IN_FORCE')
  const isCertain = general.every(({ log }) => isSettled(log, on, knownAt))
  return {
    total:
      counted.length > 0 ? round(counted.reduce((sum, { rate }) => sum + rate, 0)) : hasEnded && !goesOn ? 0 : null,
    certainty: isCertain && components.every(({ certainty }) => certainty === 'CERTAIN') ? 'CERTAIN' : 'POSSIBLE',
    components: components.map(({ id, rate, scope, since, certainty, via, counted: isCounted }) => ({
      ...{ id, rate, scope, since, certainty, via, counted: isCounted },
    })),
  }
}

/** The first days on which anything of these duties may have changed, each with the dates that sources give for it. */
export function listDays(duties: readonly Duty[], knownAt: string | null): [day: string, dates: readonly string[]][] {
  const entries = duties.flatMap(({ log }) => placeEntries(log, knownAt))
  const days = [...new Set(entries.map(({ from }) => from))].toSorted()
  return days.map((day) => {
    const dates = entries.flatMap(({ on }) => (on && toSpan(on).earliest === day ? [on] : []))
    return [day, dates.length > 0 ? dates : [day]]
  })
}

function readDuty({ id, log, via, ofSomeGoods }: Duty, on: string, knownAt: string | null): Charged[] {
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
  }
  return [{ id, ...said, via, counted: false, began, rated, ofSomeGoods }]
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

/** A whole duty replaces other whole ones that began before it, and all else that may have begun no later. */
function isReplaced(one: Charged, whole: Charged | undefined): boolean {
  if (!whole || one === whole) return false
  return one.scope === 'TOTAL' || one.began.undated || one.began.from <= whole.rated.surely
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

import type { StatusChange } from './measure.ts'
import { toSpan } from './shape/edtf-date.ts'
import type { certainties, unknownTotals } from './vocabulary.ts'

/**
 * What the duties of one imposer on one target come to on a day. A duty is charged while the entry of its log that tells how it stands says
 * IN_FORCE, at the last rate until then. All duties are added up, but for those on some goods only, and for those that one with the scope TOTAL
 * replaces: all that began before it or may have begun on the same days. Only what certainly began after it adds up with it. When it began counts,
 * not when its rate changed.
 */

/** An entry of a log as cypher/entry/measures/duties.cypher gives it. */
type LogItem = readonly [
  status: StatusChange['status'],
  on: string | null,
  countsFrom: string,
  certainFrom: string,
  undatedUntil: string | null,
  rate: number | null,
  scope: Scope | null,
]
type Scope = NonNullable<StatusChange['scope']>
type Certainty = keyof typeof certainties

/** A duty as it comes from the statement: whether it is on some goods only, when its measure was last reported on, and its log. */
export type DutyMaterial = readonly [ofSomeGoods: boolean, lastReportedOn: string, log: readonly LogItem[]]

/** A duty that is charged on a day. */
export interface Component {
  /** Its place among the duties. */
  readonly at: number
  readonly rate: number
  readonly scope: Scope
  readonly since: string | null
  readonly certainty: Certainty
  readonly counted: boolean
}

/** What is charged on a day. */
export interface Charge {
  readonly on: string
  readonly total: number | null
  /** Why there is no total; null where there is one. */
  readonly noTotal: keyof typeof unknownTotals | null
  readonly certainty: Certainty
  readonly lastReportedOn: string | null
  readonly components: readonly Component[]
}

/** What is charged on a day; `asked` is the date that stands for it. */
export function chargeOnDay(duties: readonly DutyMaterial[], day: string, asked: string): Charge {
  return addUp(
    duties.map((duty, at) => standOnDay(duty, at, day)),
    asked,
  )
}

/** What is charged from each day on which the sum changed: the first day on which it may have. */
export function listCharges(duties: readonly DutyMaterial[]): Charge[] {
  const lives = duties.map(readLife)
  const days = new Map<string, string | null>()
  for (const [, , log] of duties) for (const [, on, day] of log) days.set(day, days.get(day) ?? dateFrom(on, day))
  // The sum hangs on duties on all goods alone.
  const ofAllGoods = duties.filter(([ofSomeGoods]) => !ofSomeGoods)
  const turning = new Set(ofAllGoods.flatMap(([, , log]) => log.map(([, , day]) => day)))
  const charges: Charge[] = []
  for (const [day, on] of [...days].toSorted(([one], [other]) => (one < other ? -1 : 1))) {
    if (!turning.has(day)) continue
    const charge = addUp(
      lives.map((standOn) => standOn(day)),
      on ?? day,
    )
    if (charge.total !== (charges.at(-1)?.total ?? null)) charges.push(charge)
  }
  return charges
}

/** The date of an entry where it begins on this day. */
function dateFrom(on: string | null, day: string): string | null {
  return on && toSpan(on).earliest === day ? on : null
}

/** How a duty stands on a day. */
interface Standing {
  /** The duty as a component if it counts, and if it does not; undefined where it is not charged at a rate. */
  readonly charged: Readonly<Record<'counted' | 'replaced', Component>> | undefined
  readonly ofSomeGoods: boolean
  /** Whether it is in force, was so, or has never been. */
  readonly force: 'IS' | 'WAS' | 'NEVER'
  /** Whether that, and its rate, hold in any case. */
  readonly isSure: boolean
  readonly lastReportedOn: string
  /** When the duty began, without regard to later rates, and when this rate of it. */
  readonly began: LogItem | undefined
  readonly rated: LogItem | undefined
}

/** How a duty stands, day after day: the days have to come in their order. */
function readLife(duty: DutyMaterial, at: number): (day: string) => Standing {
  const [, , log] = duty
  const turns = [...new Set(log.flatMap(([, , counts, certain]) => [counts, certain]))].toSorted()
  let passed = 0
  let standing: Standing | undefined
  return (day) => {
    const before = passed
    while ((turns[passed] ?? '9999') <= day) passed += 1
    if (passed > before) standing = undefined
    standing ??= standOnDay(duty, at, day)
    return standing
  }
}

function standOnDay([ofSomeGoods, lastReportedOn, log]: DutyMaterial, at: number, day: string): Standing {
  const begun = log.filter(([, , countsFrom]) => countsFrom <= day)
  const sure = begun.findLastIndex(([, , , certainFrom]) => certainFrom <= day)
  const mayHold = begun.slice(Math.max(sure, 0))
  const [status] = begun.at(-1) ?? []
  const isStatusSure = sure >= 0 && mayHold.every(([other]) => other === status)
  const rates = mayHold.map((_, index) => begun.slice(0, begun.length - mayHold.length + index + 1).findLast(hasRate))
  const beganAt = begun.findLastIndex(isNotInForce) + 1
  const rated = begun[Math.max(beganAt, begun.findLastIndex(hasRate))]
  const unknown = log.some(([one, , , , undatedUntil]) => one === 'IN_FORCE' && undatedUntil && undatedUntil > day)
  const isInForce = status === 'IN_FORCE'
  return {
    charged: isInForce ? makeComponents(at, rates.at(-1), rated, isStatusSure) : undefined,
    ofSomeGoods,
    force: isInForce ? 'IS' : begun.some((item) => !isNotInForce(item)) ? 'WAS' : 'NEVER',
    isSure: isInForce
      ? isStatusSure && rates.every((rate) => rate?.[5] === rates[0]?.[5])
      : !unknown && mayHold.every(isNotInForce),
    lastReportedOn,
    began: begun[beganAt],
    rated,
  }
}

function isNotInForce([status]: LogItem): boolean {
  return status !== 'IN_FORCE'
}

function hasRate([, , , , , rate]: LogItem): boolean {
  return rate !== null
}

function makeComponents(
  at: number,
  rate: LogItem | undefined,
  since: LogItem | undefined,
  isSure: boolean,
): Standing['charged'] {
  if (rate?.[5] == null) return undefined
  const component = {
    at,
    rate: rate[5],
    scope: rate[6] ?? 'UNSPECIFIED',
    since: since?.[1] ?? null,
    certainty: isSure ? 'CERTAIN' : 'POSSIBLE',
  } as const
  return { counted: { ...component, counted: true }, replaced: { ...component, counted: false } }
}

function addUp(standings: readonly Standing[], on: string): Charge {
  const charged = standings.filter((standing) => standing.charged)
  const whole = findWhole(charged)
  const components = charged.flatMap((standing) => {
    const { charged: as, ofSomeGoods } = standing
    return as ? [ofSomeGoods || isReplaced(standing, whole) ? as.replaced : as.counted] : []
  })
  const counted = components.filter((component) => component.counted)
  const others = standings.filter(({ ofSomeGoods }) => !ofSomeGoods)
  const hasEnded = others.some(({ force }) => force === 'WAS') && others.every(({ force }) => force !== 'IS')
  const sum = counted.reduce((total, { rate }) => total + rate, 0)
  const isKnown = counted.length > 0 || hasEnded
  return {
    on,
    total: isKnown ? Math.round(sum * 1e6) / 1e6 : null,
    noTotal: isKnown ? null : explainNoTotal(standings),
    certainty:
      others.every(({ isSure }) => isSure) && components.every(({ certainty }) => certainty === 'CERTAIN')
        ? 'CERTAIN'
        : 'POSSIBLE',
    lastReportedOn: findLastReport(charged),
    components,
  }
}

function explainNoTotal(standings: readonly Standing[]): keyof typeof unknownTotals {
  const inForce = standings.filter(({ force }) => force === 'IS')
  if (inForce.some(({ ofSomeGoods }) => !ofSomeGoods)) return 'NO_RATE'
  return inForce.length > 0 ? 'SOME_GOODS' : 'NO_DUTY'
}

/** The duty that is the whole: of those with the scope TOTAL on all goods the one whose rate began last. */
function findWhole(charged: readonly Standing[]): Standing | undefined {
  const wholes = charged.filter((standing) => isWhole(standing))
  return wholes.reduce<Standing | undefined>(
    (last, one) => (last?.rated && one.rated && isBehind(last.rated, one.rated) ? last : one),
    undefined,
  )
}

function isWhole({ charged, ofSomeGoods }: Standing): boolean {
  return charged?.counted.scope === 'TOTAL' && !ofSomeGoods
}

function isReplaced(standing: Standing, whole: Standing | undefined): boolean {
  if (!whole?.rated || standing === whole) return false
  if (isWhole(standing) || !standing.began) return true
  const [, , countsFrom, , undatedUntil] = standing.began
  return undatedUntil !== null || countsFrom <= whole.rated[3]
}

/** Whether an entry begins later than another one. */
function isBehind([, , countsFrom, certainFrom]: LogItem, [, , otherFrom, otherCertainFrom]: LogItem): boolean {
  return countsFrom === otherFrom ? certainFrom > otherCertainFrom : countsFrom > otherFrom
}

function findLastReport(charged: readonly Standing[]): string | null {
  const dates = charged.map(({ lastReportedOn }) => lastReportedOn)
  return dates.toSorted((one, other) => (toSpan(one).earliest < toSpan(other).earliest ? -1 : 1)).at(-1) ?? null
}

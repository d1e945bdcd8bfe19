import { type Good, levelGoods } from './goods.ts'
import type { StatusChange } from './measure.ts'
import { dayAfter, toSpan } from './shape/edtf-date.ts'
import type { certainties, measureKinds, uncounted, unknownTotals } from './vocabulary.ts'

/**
 * What the duties of one imposer on one target come to on a day. A duty is charged while the entry of its log that tells how it stands says
 * IN_FORCE, at the last rate until then, on whom it aims at and on members of groups while they are members. Duties on the same goods are added
 * up, but for those that one with the scope TOTAL replaces: of the goods that it is on and wider ones, all that began before it or may have begun
 * on the same days; of several the one on the narrowest goods is the whole, and then the last. What is on narrower goods adds to it. When a duty
 * began counts, not when its rate changed.
 */

/** The kinds of measures that are duties on imports where they have a rate; those of trade remedies add to the others. */
export const dutyKinds = [
  'IMPORT_TARIFF',
  'ANTI_DUMPING',
  'COUNTERVAILING',
  'SAFEGUARD',
] as const satisfies readonly (keyof typeof measureKinds)[]

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

/** Days on which somebody belongs to a group: the first and the last that may be; null where no source gives one. */
type Period = readonly [first: string | null, last: string | null]

/** A way in which a measure reaches the target, as it comes from the statement. */
export type DutyMaterial = readonly [
  measure: string,
  /** Null where it is on all goods; else the ids of those that hold the good asked for, none where no good is. */
  goods: readonly string[] | null,
  lastReportedOn: string,
  log: readonly LogItem[],
  /** Whether it aims at the target itself and not at a group. */
  isAimed: boolean,
  periods: readonly Period[],
  /** When it spares the target, which is exempt or imposes it, itself or as a member of a group. */
  spared: readonly Period[],
]

/** The ways of all measures, those of one measure one after the other; and the goods that hold the one asked for. */
export interface Material {
  readonly duties: readonly DutyMaterial[]
  readonly goods: readonly Good[]
}

/** A measure with the ways in which it reaches the target. */
interface Duty {
  /** How narrow its goods are: 0 where it is on all goods, null where it is on some and none of them is asked for. */
  readonly narrowness: number | null
  readonly lastReportedOn: string
  readonly log: readonly LogItem[]
  /** Those that aim at the target itself if there are any, each with its place in the material. */
  readonly ways: readonly { readonly at: number; readonly periods: readonly Period[] }[]
  readonly spared: readonly Period[]
}

/** A duty that is charged on a day. */
export interface Component {
  /** The place in the material of the way in which it reaches the target. */
  readonly at: number
  readonly rate: number
  readonly scope: Scope
  readonly since: string | null
  readonly certainty: Certainty
  readonly counted: boolean
  /** Why it is not counted; null where it is. */
  readonly notCounted: keyof typeof uncounted | null
}

/** What is charged on a day. */
export interface Charge {
  readonly on: string
  readonly day: string
  readonly total: number | null
  /** Why there is no total; null where there is one. */
  readonly noTotal: keyof typeof unknownTotals | null
  readonly certainty: Certainty
  readonly lastReportedOn: string | null
  /** Those on the narrowest goods first. */
  readonly components: readonly Component[]
}

/** What is charged on goods that pay alike, each by its place among them. */
export interface GoodsCharge extends Omit<Charge, 'on' | 'day'> {
  readonly goods: readonly { readonly at: number }[]
}

/** The duties on the goods that one of them names. */
export interface GoodsMaterial {
  readonly duties: readonly DutyMaterial[]
  /** The ids of the goods that each of these is on; none where it is on all. */
  readonly covers: readonly (readonly string[])[]
  /** For each good, those that hold it. */
  readonly goods: readonly (readonly Good[])[]
}

/** What is charged on a day; `asked` is the date that stands for it. */
export function chargeOnDay(material: Material, day: string, asked: string): Charge {
  return addUp(
    placeDuties(material).map((duty) => findStanding(duty, day, standOnDay(duty, day))),
    { day, on: asked },
  )
}

/** What is charged on a day on each good that a duty in force names; goods on which the same duties are, together. */
export function chargeGoods(material: GoodsMaterial, day: string): GoodsCharge[] {
  const rows = material.goods.flatMap((holding, at) => {
    const reaching = placeOnGood(material, holding).map((duty) => findStanding(duty, day, standOnDay(duty, day)))
    const inForce = reaching.filter((one) => one?.standing.force === 'IS')
    if (!inForce.some((one) => one?.narrowness)) return []
    const { on: _on, day: _day, ...charge } = addUp(reaching, { day, on: day })
    const key = JSON.stringify([inForce.map((one) => one?.at), charge.components])
    return [{ at, key, charge }]
  })
  return [...Map.groupBy(rows, ({ key }) => key).values()].flatMap((alike) => {
    const [first] = alike
    return first ? [{ ...first.charge, goods: alike.map(({ at }) => ({ at })) }] : []
  })
}

/** The duties on one good: those on all goods, and those on one that holds it. */
function placeOnGood({ duties, covers }: GoodsMaterial, holding: readonly Good[]): Duty[] {
  const ids = new Set(holding.map(([id]) => id))
  const placed = duties.flatMap((way, at) => {
    const [measure, goods, ...rest] = way
    const held = covers[at]?.filter((id) => ids.has(id)) ?? []
    if (goods !== null && held.length === 0) return []
    return [{ way: [measure, goods && held, ...rest] as const, at }]
  })
  return readDuties(placed, holding)
}

/** What is charged from each day on which the sum changed: the first day on which it may have. */
export function listCharges(material: Material): Charge[] {
  const duties = placeDuties(material)
  const lives = duties.map(readLife)
  const dates = new Map<string, string | null>()
  for (const { log } of duties) for (const [, on, day] of log) dates.set(day, dates.get(day) ?? dateFrom(on, day))
  const charges: Charge[] = []
  for (const day of listTurningDays(duties)) {
    const charge = addUp(
      lives.map((standOn) => standOn(day)),
      { day, on: dates.get(day) ?? day },
    )
    if (charge.total !== (charges.at(-1)?.total ?? null)) charges.push(charge)
  }
  return charges
}

/** The days on which the sum may change, in their order: it hangs on the duties that hold for the good asked for, or for all goods. */
function listTurningDays(duties: readonly Duty[]): string[] {
  const days = duties.flatMap(({ narrowness, log, ways, spared }) => {
    if (narrowness === null) return []
    const periods = [...ways.flatMap((way) => way.periods), ...spared]
    return [
      ...log.map(([, , day]) => day),
      ...periods.flatMap(([first, last]) => [...(first ? [first] : []), ...(last ? [dayAfter(last)] : [])]),
    ]
  })
  return [...new Set(days)].toSorted()
}

function placeDuties({ duties, goods }: Material): Duty[] {
  return readDuties(
    duties.map((way, at) => ({ way, at })),
    goods,
  )
}

/** Joins the ways of each measure. */
function readDuties(placed: readonly { way: DutyMaterial; at: number }[], goods: readonly Good[]): Duty[] {
  const levels = levelGoods(goods)
  return [...Map.groupBy(placed, ({ way: [measure] }) => measure).values()].map((own) => {
    const aimed = own.filter(({ way: [, , , , isAimed] }) => isAimed)
    const ways = aimed.length > 0 ? aimed : own
    const [, on = null, lastReportedOn = '', log = [], , , spared = []] = ways[0]?.way ?? []
    return {
      narrowness: on === null ? 0 : on.length > 0 ? Math.min(...on.map((id) => levels.get(id) ?? 1)) : null,
      lastReportedOn,
      log,
      ways: ways.map(({ at, way: [, , , , , periods] }) => ({ at, periods })),
      spared,
    }
  })
}

/** The way in which a duty reaches the target on a day; undefined where it does not. */
function findWay({ ways, spared }: Duty, day: string): number | undefined {
  if (spared.some((period) => isIn(period, day))) return undefined
  return ways.find(({ periods }) => periods.some((period) => isIn(period, day)))?.at
}

function isIn([first, last]: Period, day: string): boolean {
  return (first === null || first <= day) && (last === null || day <= last)
}

/** The date of an entry where it begins on this day. */
function dateFrom(on: string | null, day: string): string | null {
  return on && toSpan(on).earliest === day ? on : null
}

/** How a duty stands on a day, wherever it reaches. */
interface Standing {
  /** What it charges; undefined where it is not charged at a rate. */
  readonly charged: Omit<Component, 'at' | 'counted' | 'notCounted'> | undefined
  /** What was made of it, by the way that it reaches the target in and why it is not counted. */
  readonly components: Map<string, Component>
  /** Whether it is in force, was so, or has never been. */
  readonly force: 'IS' | 'WAS' | 'NEVER'
  /** Whether that, and its rate, hold in any case. */
  readonly isSure: boolean
  /** When the duty began, without regard to later rates, and when this rate of it. */
  readonly began: LogItem | undefined
  readonly rated: LogItem | undefined
}

/** A duty that reaches the target, as it stands. */
interface Reaching extends Pick<Duty, 'narrowness' | 'lastReportedOn'> {
  readonly at: number
  readonly standing: Standing
}

/** A duty as it stands on a day; undefined where it does not reach the target. */
function findStanding(duty: Duty, day: string, standing: Standing): Reaching | undefined {
  const at = findWay(duty, day)
  const { narrowness, lastReportedOn } = duty
  return at === undefined ? undefined : { at, narrowness, lastReportedOn, standing }
}

/** How a duty stands, day after day: the days have to come in their order. */
function readLife(duty: Duty): (day: string) => Reaching | undefined {
  const turns = [...new Set(duty.log.flatMap(([, , counts, certain]) => [counts, certain]))].toSorted()
  let passed = 0
  let standing: Standing | undefined
  return (day) => {
    const before = passed
    while ((turns[passed] ?? '9999') <= day) passed += 1
    if (passed > before) standing = undefined
    standing ??= standOnDay(duty, day)
    return findStanding(duty, day, standing)
  }
}

function standOnDay({ log }: Duty, day: string): Standing {
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
    charged: isInForce ? readRate(rates.at(-1), rated, isStatusSure) : undefined,
    components: new Map(),
    force: isInForce ? 'IS' : begun.some((item) => !isNotInForce(item)) ? 'WAS' : 'NEVER',
    isSure: isInForce
      ? isStatusSure && rates.every((rate) => rate?.[5] === rates[0]?.[5])
      : !unknown && mayHold.every(isNotInForce),
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

function readRate(rate: LogItem | undefined, since: LogItem | undefined, isSure: boolean): Standing['charged'] {
  if (rate?.[5] == null) return undefined
  return {
    rate: rate[5],
    scope: rate[6] ?? 'UNSPECIFIED',
    since: since?.[1] ?? null,
    certainty: isSure ? 'CERTAIN' : 'POSSIBLE',
  }
}

function addUp(all: readonly (Reaching | undefined)[], { day, on }: Pick<Charge, 'day' | 'on'>): Charge {
  const reaching = all
    .filter((one) => one !== undefined)
    .toSorted((one, other) => narrownessOf(other) - narrownessOf(one))
  const charged = reaching.filter(({ standing }) => standing.charged)
  const whole = findWhole(charged)
  const components = charged.flatMap((one) => makeComponent(one, explainUncounted(one, whole)))
  const counted = components.filter((component) => component.counted)
  const others = reaching.filter(({ narrowness }) => narrowness !== null).map(({ standing }) => standing)
  const hasEnded = others.some(({ force }) => force === 'WAS') && others.every(({ force }) => force !== 'IS')
  const sum = counted.reduce((total, { rate }) => total + rate, 0)
  const isKnown = counted.length > 0 || hasEnded
  return {
    on,
    day,
    total: isKnown ? Math.round(sum * 1e6) / 1e6 : null,
    noTotal: isKnown ? null : explainNoTotal(reaching),
    certainty:
      others.every(({ isSure }) => isSure) && components.every(({ certainty }) => certainty === 'CERTAIN')
        ? 'CERTAIN'
        : 'POSSIBLE',
    lastReportedOn: findLastReport(charged),
    components,
  }
}

function narrownessOf({ narrowness }: Pick<Duty, 'narrowness'>): number {
  return narrowness ?? 0
}

/** The same component each time that a duty reaches the target in the same way and is counted or not for the same reason. */
function makeComponent({ at, standing }: Reaching, notCounted: Component['notCounted']): Component[] {
  const { charged, components } = standing
  if (!charged) return []
  const key = `${at} ${notCounted}`
  const component = components.get(key) ?? { ...charged, at, counted: notCounted === null, notCounted }
  components.set(key, component)
  return [component]
}

function explainNoTotal(reaching: readonly Reaching[]): keyof typeof unknownTotals {
  const inForce = reaching.filter(({ standing }) => standing.force === 'IS')
  if (inForce.some(({ narrowness }) => narrowness !== null)) return 'NO_RATE'
  return inForce.length > 0 ? 'SOME_GOODS' : 'NO_DUTY'
}

/** The duty that is the whole: of those with the scope TOTAL the one on the narrowest goods, and then the one whose rate began last. */
function findWhole(charged: readonly Reaching[]): Reaching | undefined {
  return charged
    .filter(isWhole)
    .reduce<Reaching | undefined>((best, one) => (best && isBetter(best, one) ? best : one), undefined)
}

function isWhole({ standing, narrowness }: Reaching): boolean {
  return standing.charged?.scope === 'TOTAL' && narrowness !== null
}

function isBetter(one: Reaching, other: Reaching): boolean {
  if (one.narrowness !== other.narrowness) return narrownessOf(one) > narrownessOf(other)
  const [rated, otherRated] = [one.standing.rated, other.standing.rated]
  return rated !== undefined && otherRated !== undefined && isBehind(rated, otherRated)
}

function explainUncounted(one: Reaching, whole: Reaching | undefined): Component['notCounted'] {
  if (one.narrowness === null) return 'SOME_GOODS'
  return isReplaced(one, whole) ? 'REPLACED' : null
}

function isReplaced(one: Reaching, whole: Reaching | undefined): boolean {
  if (!whole?.standing.rated || one === whole) return false
  if (isWhole(one) || !one.standing.began) return true
  if (narrownessOf(one) > narrownessOf(whole)) return false
  const [, , countsFrom, , undatedUntil] = one.standing.began
  return undatedUntil !== null || countsFrom <= whole.standing.rated[3]
}

/** Whether an entry begins later than another one. */
function isBehind([, , countsFrom, certainFrom]: LogItem, [, , otherFrom, otherCertainFrom]: LogItem): boolean {
  return countsFrom === otherFrom ? certainFrom > otherCertainFrom : countsFrom > otherFrom
}

function findLastReport(charged: readonly Reaching[]): string | null {
  const dates = charged.map(({ lastReportedOn }) => lastReportedOn)
  return dates.toSorted((one, other) => (toSpan(one).earliest < toSpan(other).earliest ? -1 : 1)).at(-1) ?? null
}

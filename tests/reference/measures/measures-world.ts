import fc from 'fast-check'
import { toSpan } from '../../../src/model/shape/edtf-date.ts'
import { targetings, valuesOf } from '../../../src/model/vocabulary.ts'
import { askedDates, blurDay, precisions } from '../dates.ts'
import { placeEntries } from '../logs/logs.ts'
import { early, makeCountries, makeWorld } from '../make-world.ts'

const countries = ['Country:us', 'Country:cn', 'Country:eu']
/** What lies under each of the goods and topics, itself with it. */
const narrower: Readonly<Record<string, readonly string[]>> = {
  'Commodity:metal': ['Commodity:metal', 'Commodity:steel', 'Commodity:tin'],
  'Commodity:steel': ['Commodity:steel'],
  'Commodity:tin': ['Commodity:tin'],
  'Topic:trade': ['Topic:trade', 'Topic:drugs'],
  'Topic:drugs': ['Topic:drugs'],
}
const subjects = Object.keys(narrower)
const goods = subjects.filter((id) => id.startsWith('Commodity:'))
const kinds = ['IMPORT_TARIFF', 'SANCTION', 'EXPORT_BAN'] as const
const some = (ids: readonly string[]) => fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 2 })

/** Measures with few sides, goods and days, so that many share them. */
export const measureWorlds = fc.array(
  fc.record({
    kind: fc.constantFrom(...kinds),
    on: fc.tuple(fc.integer({ min: 0, max: 40 }), precisions).map(([day, precision]) => blurDay(day * 6, precision)),
    imposedBy: fc.uniqueArray(fc.constantFrom(...countries), { minLength: 1, maxLength: 2 }),
    targets: fc.uniqueArray(
      fc.record({ to: fc.constantFrom(...countries), how: fc.constantFrom(...valuesOf(targetings)) }),
      {
        selector: ({ to }) => to,
        maxLength: 2,
      },
    ),
    covers: some(goods),
    deferred: fc.boolean(),
    inForce: fc.boolean(),
    concerns: fc.uniqueArray(fc.constantFrom('Topic:trade', 'Topic:drugs'), { maxLength: 1 }),
  }),
  { minLength: 1, maxLength: 25 },
)
type World = typeof measureWorlds extends fc.Arbitrary<infer Value> ? Value : never

export const measureFilters = fc.record({
  kinds: fc.option(fc.uniqueArray(fc.constantFrom(...kinds), { minLength: 1 })),
  imposedBy: fc.option(fc.constantFrom(...countries)),
  targets: fc.option(fc.constantFrom(...countries)),
  covers: fc.option(fc.constantFrom(...goods)),
  about: fc.option(fc.constantFrom(...subjects, ...countries, 'Agreement:truce')),
  announcedFrom: askedDates,
  announcedTo: askedDates,
  deferred: fc.option(fc.boolean()),
  everInForce: fc.option(fc.boolean()),
})
type Filter = typeof measureFilters extends fc.Arbitrary<infer Value> ? Value : never

/** The world as a seed. */
export function makeMeasureSeed(drawn: World) {
  return makeWorld({
    countries: makeCountries('US', 'CN', 'EU'),
    commodities: ['metal', 'steel', 'tin'].map((slug) => ({
      ...{ slug, name: slug, cite: [early], broader: slug === 'metal' ? [] : ['Commodity:metal'] },
    })),
    agreements: [{ slug: 'truce', name: 'Truce', kind: 'TRUCE', status: 'AGREED', parties: [], cite: [early] }],
    topics: [
      { slug: 'trade', name: 'Trade', cite: [early] },
      { slug: 'drugs', name: 'Drugs', broader: ['Topic:trade'], cite: [early] },
    ],
    measures: drawn.map(({ on, covers, concerns, deferred, inForce, ...sides }, index) => ({
      ...{ slug: `m${index}`, name: `Measure ${index}`, cite: [early], ...sides },
      covers: covers.map((to) => ({ to })),
      concerns: concerns.map((to) => ({ to, cite: [early] })),
      log: makeLog(on, inForce),
      changes: deferred ? [{ type: 'DEFERRED_BY', by: 'Agreement:truce', cite: [early] }] : [],
    })),
  })
}

function makeLog(on: string | null, inForce: boolean) {
  const announced = { status: 'ANNOUNCED' as const, on, cite: [early] }
  return [announced, ...(inForce ? [{ status: 'IN_FORCE' as const, on: null, cite: [early] }] : [])]
}

/** The ids of the measures that a filter keeps, by day and then by id, undated last. */
export function listMeasures(drawn: World, filter: Filter, order: 'ASC' | 'DESC'): string[] {
  const kept = drawn.flatMap((measure, index) =>
    fits(measure, filter) ? [{ id: `Measure:m${index}`, on: measure.on }] : [],
  )
  const last = order === 'ASC' ? '9999' : '0001'
  const keyed = kept.map(({ id, on }) => ({ id, day: on?.padEnd(7, '-01').padEnd(10, '-01') ?? last }))
  const forward = order === 'ASC' ? 1 : -1
  keyed.sort((one, other) =>
    one.day === other.day ? compare(other.id, one.id) : forward * compare(one.day, other.day),
  )
  return keyed.map(({ id }) => id)
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}

function fits(measure: World[number], filter: Filter): boolean {
  const { kinds: wanted, imposedBy, targets, covers, about, announcedFrom, announcedTo, deferred, everInForce } = filter
  return (
    (!wanted || wanted.includes(measure.kind)) &&
    (!imposedBy || measure.imposedBy.includes(imposedBy)) &&
    (!targets || measure.targets.some(({ to, how }) => to === targets && how !== 'EXCLUDED')) &&
    (!covers || measure.covers.some((to) => narrower[covers]?.includes(to))) &&
    isAnnouncedWithin(measure, announcedFrom, announcedTo) &&
    (!about || listSubjects(measure).some((to) => to === about || narrower[about]?.includes(to))) &&
    (deferred === null || measure.deferred === deferred) &&
    (everInForce === null || measure.inForce === everInForce)
  )
}

/** All that a measure is about: its sides, exempt ones too, its goods, and what changed it. */
function listSubjects({ imposedBy, targets, covers, concerns, deferred }: World[number]): string[] {
  const changedBy = deferred ? ['Agreement:truce'] : []
  return [...imposedBy, ...targets.map(({ to }) => to), ...covers, ...concerns, ...changedBy]
}

/** Whether a measure was possibly announced on or after the first day of one date and on or before the last day of another. */
function isAnnouncedWithin({ on, inForce }: World[number], from: string | null, to: string | null): boolean {
  const [announced] = placeEntries(makeLog(on, inForce), null)
  if (!announced || (from === null && to === null)) return true
  if (on === null) return false
  return (
    (from === null || announced.surely >= toSpan(from).earliest) && (to === null || announced.from <= toSpan(to).latest)
  )
}

/** Whether a measure that a filter keeps was announced in its span in any case. */
function isSurelyWithin({ on, inForce }: World[number], from: string | null, to: string | null): boolean {
  const [announced] = placeEntries(makeLog(on, inForce), null)
  if (!announced || on === null) return true
  return (
    (from === null || announced.from >= toSpan(from).earliest) && (to === null || announced.surely <= toSpan(to).latest)
  )
}

/** How sure it is that each of these measures belongs in the list. */
export function listCertainties(
  drawn: World,
  ids: readonly string[],
  { announcedFrom, announcedTo }: Filter,
): string[] {
  const isSure = (id: string) => {
    const measure = drawn[Number(id.replace('Measure:m', ''))]
    return measure !== undefined && isSurelyWithin(measure, announcedFrom, announcedTo)
  }
  return ids.map((id) => (isSure(id) ? 'CERTAIN' : 'POSSIBLE'))
}

/** How many measures fit a filter but for the day of their announcement, which no source gives. */
export function countUndated(drawn: World, filter: Filter): number {
  if (filter.announcedFrom === null && filter.announcedTo === null) return 0
  const others = { ...filter, announcedFrom: null, announcedTo: null }
  return drawn.filter((measure) => measure.on === null && fits(measure, others)).length
}

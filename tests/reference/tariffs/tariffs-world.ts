import fc from 'fast-check'
import { toSpan } from '../../../src/model/shape/edtf-date.ts'
import { dateMeasure, summarizeLog } from '../../../src/model/status-log.ts'
import { cites, isKnown } from '../dates.ts'
import { logs } from '../logs/logs.ts'
import { early, type MeasurePart, makeCountries, makeWorld } from '../make-world.ts'
import type { Duty } from './tariffs.ts'

/** Whom a measure can aim at: the target, groups that it belongs to, and another country. */
const aims = [
  'Country:cn',
  'Country:cn',
  'Country:mx',
  'Organization:bloc',
  'Organization:pact',
  'Organization:partners',
]
const groups: Readonly<Record<string, string>> = {
  'Organization:bloc': 'Bloc',
  'Organization:pact': 'Pact',
  'Organization:partners': 'Partners',
}
/** When the target belongs to the groups that have members: it has left the bloc for a while, and joined the pact some day in March. */
const memberships = [
  { group: 'Organization:bloc', from: '2025-02-10', to: '2025-04-20', cite: 'march-report#1' },
  { group: 'Organization:bloc', from: '2025-06-15', to: null, cite: early },
  { group: 'Organization:pact', from: '2025-03', to: null, cite: early },
]

/** The goods, each with what a tariff table holds it under, from itself on: metals over chapter 72 over a line, cars over sedans. */
const holders: Readonly<Record<string, readonly string[]>> = {
  'Commodity:coils': ['coils', 'iron', 'metals'],
  '7208.10.15.00': ['coils', 'iron', 'metals'],
  '720810': ['coils', 'iron', 'metals'],
  '7209': ['iron', 'metals'],
  iron: ['iron', 'metals'],
  metals: ['metals'],
  sedans: ['sedans', 'cars'],
  '87032110': ['cars'],
  cars: ['cars'],
  '87': [],
}
export const askedGoods = fc.option(fc.constantFrom(...Object.keys(holders)))
const commodities = [
  { slug: 'metals' },
  { slug: 'iron', hsCodes: ['72'], broader: ['Commodity:metals'] },
  { slug: 'coils', hsCodes: ['720810'] },
  { slug: 'cars', hsCodes: ['8703'] },
  { slug: 'sedans', hsCodes: ['8703'], broader: ['Commodity:cars'] },
]
export const goodNames = commodities.map(({ slug }) => slug)

/** Mostly duties of the one imposer on the one target; the others must not count. */
const part = fc.record({
  log: logs,
  cite: cites,
  covers: fc.oneof(
    { weight: 3, arbitrary: fc.constant<string[]>([]) },
    { weight: 2, arbitrary: fc.uniqueArray(fc.constantFrom(...goodNames), { maxLength: 2 }) },
  ),
  kind: fc.constantFrom<MeasurePart['kind'][]>('IMPORT_TARIFF', 'IMPORT_TARIFF', 'ANTI_DUMPING', 'EXPORT_TAX'),
  imposedBy: fc.constantFrom<string[][]>(
    ...[['Country:us'], ['Country:us'], ['Country:us', 'Country:cn'], ['Country:us', 'Organization:pact']],
    ...[['Country:us'], ['Country:mx']],
  ),
  targets: fc.uniqueArray(
    fc.record({
      to: fc.constantFrom(...aims),
      how: fc.constantFrom('TARGETED' as const, 'INFERRED' as const, 'EXCLUDED' as const),
      cite: cites,
    }),
    { minLength: 1, maxLength: 3, selector: ({ to }) => to },
  ),
})
type Part = typeof part extends fc.Arbitrary<infer Value> ? Value : never
export const tariffWorlds = fc.array(part, { minLength: 1, maxLength: 6 })

/** The measures as a seed. */
export function makeTariffSeed(drawn: readonly Part[]) {
  return makeWorld({
    countries: makeCountries('US', 'MX', 'CN'),
    organizations: [
      { slug: 'bloc', name: 'Bloc', kind: 'BLOC', cite: [early] },
      { slug: 'pact', name: 'Pact', kind: 'BLOC', cite: [early] },
      { slug: 'partners', name: 'Partners', kind: 'GROUP', membership: 'ALL_COUNTRIES', cite: [early] },
    ],
    relationships: memberships.map(({ group, from, to, cite }) => ({
      ...{ type: 'MEMBER_OF' as const, subject: 'Country:cn', object: group, from, to, cite: [cite] },
    })),
    commodities: commodities.map((good) => ({ ...good, name: good.slug, cite: [early] })),
    measures: drawn.map(({ covers, ...rest }, index) => ({
      ...{ ...rest, slug: `m${index}`, name: `Measure ${index}` },
      covers: covers.map((slug) => ({ to: `Commodity:${slug}` })),
    })),
  })
}

/** What is asked for: the duties on a good, or on all goods, as far as articles of a day tell. */
interface Asked {
  readonly good: string | null
  readonly knownAt: string | null
}

/** The duties of the one imposer on the one target, in the order of their measures, each with how it reaches the target on a day. */
export function listDuties(drawn: readonly Part[], { good, knownAt }: Asked): Duty[] {
  const listed = drawn.flatMap(({ log, cite, covers, kind, imposedBy, targets }, index): Duty[] => {
    const isDuty = kind !== 'EXPORT_TAX' && imposedBy.includes('Country:us') && isKnown(cite, knownAt)
    const narrowness = findNarrowness(covers, good)
    if (!isDuty || narrowness === undefined) return []
    const reach = (day: string) => findAim(targets, imposedBy, knownAt, day)
    return [{ id: `Measure:m${index}`, narrowness, reach, log }]
  })
  const dayOf = ({ log }: Duty) => {
    const date = dateMeasure(summarizeLog(log))
    return date ? toSpan(date).earliest : ''
  }
  return listed.toSorted((one, other) => (dayOf(one) + one.id < dayOf(other) + other.id ? -1 : 1))
}

/** 0 for all goods; null for some where none is asked for; undefined where the one asked for is not among them. */
function findNarrowness(covers: readonly string[], good: string | null): number | null | undefined {
  if (covers.length === 0) return 0
  if (good === null) return null
  const held = (holders[good] ?? []).toReversed()
  const places = covers.flatMap((slug) => (held.includes(slug) ? [1 + held.indexOf(slug)] : []))
  return places.length > 0 ? Math.min(...places) : undefined
}

/** The days from which on the target belongs to other groups than before. */
export const memberDays = memberships.flatMap(({ from, to }) => [toSpan(from).earliest, ...(to ? ['2025-04-21'] : [])])

/** The group through which a measure reaches the target on a day, null where it aims at it; undefined where it does not reach it. */
function findAim(
  targets: Part['targets'],
  imposedBy: readonly string[],
  knownAt: string | null,
  day: string,
): string | null | undefined {
  const known = targets.filter(({ cite }) => isKnown(cite, knownAt))
  const aimed = known.filter(({ how }) => how !== 'EXCLUDED').map(({ to }) => to)
  if (aimed.includes('Country:cn')) return null
  const own = memberships
    .filter(({ from, to, cite }) => isKnown([cite], knownAt) && toSpan(from).earliest <= day && (!to || day <= to))
    .map(({ group }) => group)
  const standing = ['Country:cn', ...own, 'Organization:partners']
  const spared = [...imposedBy, ...known.filter(({ how }) => how === 'EXCLUDED').map(({ to }) => to)]
  if (spared.some((one) => standing.includes(one) && one !== 'Organization:partners')) return undefined
  const through = aimed.filter((one) => standing.includes(one)).map((one) => groups[one])
  return through.toSorted()[0]
}

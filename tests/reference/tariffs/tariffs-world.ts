import fc from 'fast-check'
import { toSpan } from '../../../src/model/shape/edtf-date.ts'
import { dateMeasure, summarizeLog } from '../../../src/model/status-log.ts'
import { cites, isKnown } from '../dates.ts'
import { logs } from '../logs/logs.ts'
import { early, type MeasurePart, makeCountries, makeWorld } from '../make-world.ts'
import type { Duty } from './tariffs.ts'

/** Whom a measure can aim at: the target, groups that it belongs to, and another country. */
const aims = ['Country:cn', 'Country:cn', 'Country:mx', 'Organization:bloc', 'Organization:partners'] as const
/** Since when the target has belonged to the bloc. */
const MEMBER_SINCE = '2025-02-10'

/** Mostly duties of the one imposer on the one target; the others must not count. */
const part = fc.record({
  log: logs,
  cite: cites,
  ofSomeGoods: fc.constantFrom(false, false, true),
  kind: fc.constantFrom<MeasurePart['kind'][]>('IMPORT_TARIFF', 'IMPORT_TARIFF', 'IMPORT_TARIFF', 'EXPORT_TAX'),
  imposedBy: fc.constantFrom<string[][]>(['us'], ['us'], ['us'], ['us', 'cn'], ['mx']),
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
      { slug: 'partners', name: 'Partners', kind: 'GROUP', membership: 'ALL_COUNTRIES', cite: [early] },
    ],
    relationships: [
      {
        ...{ type: 'MEMBER_OF', subject: 'Country:cn', object: 'Organization:bloc' },
        ...{ from: MEMBER_SINCE, cite: ['march-report#1'] },
      },
    ],
    commodities: [{ slug: 'steel', name: 'steel', cite: [early] }],
    measures: drawn.map(({ log, cite, ofSomeGoods, kind, imposedBy, targets }, index) => ({
      ...{ slug: `m${index}`, name: `Measure ${index}`, kind, cite, log, targets },
      imposedBy: imposedBy.map((slug) => `Country:${slug}` as const),
      covers: ofSomeGoods ? [{ to: 'Commodity:steel' }] : [],
    })),
  })
}

/** The duties of the one imposer on the one target, as far as articles of a day tell, in the order of their measures; on a day if one is given. */
export function listDuties(drawn: readonly Part[], knownAt: string | null, on: string | null): Duty[] {
  const listed = drawn.flatMap(({ log, cite, ofSomeGoods, kind, imposedBy, targets }, index) => {
    const via = findAim(targets, imposedBy, knownAt, on)
    const counts = kind === 'IMPORT_TARIFF' && imposedBy.includes('us') && isKnown(cite, knownAt) && via !== undefined
    return counts ? [{ id: `Measure:m${index}`, ofSomeGoods, via, log }] : []
  })
  const dayOf = ({ log }: Duty) => {
    const date = dateMeasure(summarizeLog(log))
    return date ? toSpan(date).earliest : ''
  }
  return listed.toSorted((one, other) => (dayOf(one) + one.id < dayOf(other) + other.id ? -1 : 1))
}

/** The group through which a measure reaches the target, null where it aims at it; undefined where it does not reach it. */
function findAim(
  targets: Part['targets'],
  imposedBy: readonly string[],
  knownAt: string | null,
  on: string | null,
): string | null | undefined {
  const known = targets.filter(({ cite }) => isKnown(cite, knownAt))
  const aimed = known.filter(({ how }) => how !== 'EXCLUDED').map(({ to }) => to)
  if (aimed.includes('Country:cn')) return null
  if (imposedBy.includes('cn') || known.some(({ to }) => to === 'Country:cn')) return undefined
  const isMember = isKnown(['march-report#1'], knownAt) && (on === null || toSpan(on).latest >= MEMBER_SINCE)
  if (isMember && aimed.includes('Organization:bloc')) return 'Bloc'
  return aimed.includes('Organization:partners') ? 'Partners' : undefined
}

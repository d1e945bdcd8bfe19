import fc from 'fast-check'
import { cites, isKnown } from '../dates.ts'
import { logs } from '../logs/logs.ts'
import { early, type MeasurePart, makeCountries, makeWorld, type Parts } from '../make-world.ts'
import type { Duty } from './tariffs.ts'

/** Steel is a metal and pipes are of steel; soybeans stand apart. */
const broader: Readonly<Record<string, readonly string[]>> = {
  metal: [],
  steel: ['metal'],
  pipes: ['steel'],
  soybeans: [],
}
const commodities: Parts['commodities'] = Object.entries(broader).map(([slug, wider]) => ({
  slug,
  name: slug,
  broader: wider.map((one) => `Commodity:${one}`),
  cite: [early],
}))

/** Mostly duties of the one imposer on the one target; the others must not count. */
const part = fc.record({
  log: logs,
  cite: cites,
  covers: fc.uniqueArray(fc.constantFrom(...Object.keys(broader)), { maxLength: 2 }),
  kind: fc.constantFrom<MeasurePart['kind'][]>('IMPORT_TARIFF', 'IMPORT_TARIFF', 'IMPORT_TARIFF', 'EXPORT_TAX'),
  imposer: fc.constantFrom('us', 'us', 'us', 'mx'),
  how: fc.constantFrom('TARGETED' as const, 'INFERRED' as const, 'EXCLUDED' as const),
})
type Part = typeof part extends fc.Arbitrary<infer Value> ? Value : never
export const tariffWorlds = fc.array(part, { minLength: 1, maxLength: 5 })

/** The measures as a seed. */
export function makeTariffSeed(drawn: readonly Part[]) {
  return makeWorld({
    countries: makeCountries('US', 'MX', 'CN'),
    commodities,
    measures: drawn.map(({ log, cite, covers, kind, imposer, how }, index) => ({
      slug: `m${index}`,
      name: `Measure ${index}`,
      kind,
      imposedBy: [`Country:${imposer}`],
      targets: [{ to: 'Country:cn', how }],
      covers: covers.map((slug) => ({ to: `Commodity:${slug}` })),
      cite,
      log,
    })),
  })
}

/** What counts of the measures, as far as articles of a day tell who charges whom. */
export function listDuties(drawn: readonly Part[], knownAt: string | null): Duty[] {
  return drawn.flatMap(({ log, cite, covers, kind, imposer, how }, index) => {
    const counts = kind === 'IMPORT_TARIFF' && imposer === 'us' && how !== 'EXCLUDED' && isKnown(cite, knownAt)
    return counts ? [{ id: `Measure:m${index}`, goods: closeGoods(covers), log }] : []
  })
}

/** Goods and what is narrower. */
function closeGoods(goods: readonly string[]): string[] {
  const narrower = Object.keys(broader).filter((one) => broader[one]?.some((wider) => goods.includes(wider)))
  const all = [...new Set([...goods, ...narrower])]
  return all.length === goods.length ? all : closeGoods(all)
}

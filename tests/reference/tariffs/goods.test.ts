import { expect } from 'vitest'
import { generatedWorldTest as test } from '../generated-world.ts'
import { early, type MeasurePart, makeCountries, makeWorld, type Parts } from '../make-world.ts'

/** A duty of the US on China since a day, on all goods or on some. */
function duty(
  slug: string,
  rate: number,
  on: string,
  rest: Partial<MeasurePart> & { scope?: 'ADDITIONAL' | 'TOTAL' } = {},
) {
  const { scope = 'ADDITIONAL', ...others } = rest
  return {
    ...{ slug, name: slug, kind: 'IMPORT_TARIFF' as const, cite: [early] },
    ...{ imposedBy: ['Country:us'], targets: [{ to: 'Country:cn' }] },
    log: [{ status: 'IN_FORCE' as const, on, rate, scope, cite: [early] }],
    ...others,
  }
}

const on = (...slugs: string[]) => ({ covers: slugs.map((slug) => ({ to: `Commodity:${slug}` })) })
const good = (slug: string, ...hsCodes: string[]) => ({ slug, name: slug, hsCodes, cite: [early] })

const RATE = `query Rate($good: EntityRef) {
  tariffRate(imposer: "US", target: "CN", on: "2025-06-15", good: $good) {
    total noTotal good { slug }
    components { rate notCounted goods { slug } measure { slug } }
    byGood { total goods { slug } components { rate notCounted } }
  }
}`

function makeDuties(
  measures: MeasurePart[],
  commodities = [good('steel', '72'), good('cars', '8703')] as Parts['commodities'],
) {
  return makeWorld({ countries: makeCountries('US', 'CN'), commodities, measures })
}

test('duties on different goods are not added up', async ({ world }) => {
  await world.load(
    makeDuties([
      duty('all', 20, '2025-03-04'),
      duty('steel-duty', 25, '2025-03-12', on('steel')),
      duty('car-duty', 25, '2025-04-03', on('cars')),
    ]),
  )
  const { tariffRate } = await world.ask(RATE, { good: null })
  expect(tariffRate).toMatchObject({ total: 20, good: null })
  expect(Object(tariffRate).components).toMatchObject([
    { rate: 20, notCounted: null },
    { rate: 25, notCounted: 'SOME_GOODS' },
    { rate: 25, notCounted: 'SOME_GOODS' },
  ])
  expect(Object(tariffRate).byGood).toMatchObject([
    { total: 45, goods: [{ slug: 'cars' }] },
    { total: 45, goods: [{ slug: 'steel' }] },
  ])
  for (const [asked, total, slug] of [
    ['steel', 45, 'steel'],
    ['72', 45, 'steel'],
    ['7208.10', 45, undefined],
    ['72081015', 45, undefined],
    ['7208101500', 45, undefined],
    ['8703', 45, 'cars'],
    ['8708', 20, undefined],
    ['87', 20, undefined],
  ] as const) {
    const answer = Object(await world.ask(RATE, { good: asked })).tariffRate
    expect({ asked, total: answer.total, slug: answer.good?.slug }).toEqual({ asked, total, slug })
  }
})

test('the duty on the narrowest goods comes first, and adds or replaces as its rate says', async ({ world }) => {
  const commodities = [good('metals', '72', '73'), { ...good('steel'), broader: ['Commodity:metals'] }]
  const ask = async (...measures: MeasurePart[]) => {
    await world.load(makeDuties(measures, commodities))
    const { total, components } = Object((await world.ask(RATE, { good: 'steel' })).tariffRate)
    return {
      total,
      components: components.map((one: Component) => [one.measure.slug, one.goods[0]?.slug, one.notCounted]),
    }
  }
  interface Component {
    readonly measure: { readonly slug: string }
    readonly goods: readonly { readonly slug: string }[]
    readonly notCounted: string | null
  }
  const wide = duty('wide', 10, '2025-02-01')
  expect(
    await ask(wide, duty('mid', 5, '2025-02-02', on('metals')), duty('near', 25, '2025-02-03', on('steel'))),
  ).toEqual({
    total: 40,
    components: [
      ['near', 'steel', null],
      ['mid', 'metals', null],
      ['wide', undefined, null],
    ],
  })
  // The whole duty on steel replaces what steel paid as a metal, and before as any good; what begins later adds to it.
  expect(
    await ask(
      ...[wide, duty('mid', 5, '2025-05-01', on('metals'))],
      duty('near', 50, '2025-04-01', { ...on('steel'), scope: 'TOTAL' }),
    ),
  ).toMatchObject({
    total: 55,
    components: [
      ['near', 'steel', null],
      ['mid', 'metals', null],
      ['wide', undefined, 'REPLACED'],
    ],
  })
  // A whole duty on all goods says nothing of what steel pays beside it, nor does a later one replace that on steel.
  const whole = duty('whole', 30, '2025-05-01', { scope: 'TOTAL' })
  expect(await ask(whole, wide, duty('near', 25, '2025-04-01', on('steel')))).toMatchObject({ total: 55 })
  expect(await ask(whole, duty('near', 25, '2025-04-01', { ...on('steel'), scope: 'TOTAL' }))).toMatchObject({
    total: 25,
    components: [
      ['near', 'steel', null],
      ['whole', undefined, 'REPLACED'],
    ],
  })
})

test('duties against dumping, subsidies and surges add to tariffs, other measures do not', async ({ world }) => {
  const kinds = ['ANTI_DUMPING', 'COUNTERVAILING', 'SAFEGUARD', 'IMPORT_QUOTA', 'MINIMUM_PRICE', 'EXPORT_TAX'] as const
  await world.load(
    makeDuties([
      duty('all', 20, '2025-03-04'),
      ...kinds.map((kind) => duty(kind.toLowerCase().replace('_', '-'), 1, '2025-03-04', { ...on('steel'), kind })),
    ]),
  )
  expect(await world.ask(RATE, { good: 'steel' })).toMatchObject({ tariffRate: { total: 23 } })
})

test('a good whose wider good has the same code is a part of what the code stands for', async ({ world }) => {
  await world.load(
    makeDuties(
      [duty('chip-duty', 50, '2025-03-04', on('h20')), duty('all', 10, '2025-03-04')],
      [
        good('chips', '8542'),
        { ...good('h20', '8542'), broader: ['Commodity:chips'] },
        { ...good('ascend', '8542'), broader: ['Commodity:chips'] },
      ],
    ),
  )
  const totals = async (...goods: string[]) => {
    const rates = goods.map(async (one) => Object((await world.ask(RATE, { good: one })).tariffRate).total)
    return await Promise.all(rates)
  }
  expect(await totals('h20', 'ascend', 'chips', '854231')).toEqual([60, 10, 10, 10])
})

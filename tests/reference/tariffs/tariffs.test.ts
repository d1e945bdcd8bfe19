import fc from 'fast-check'
import { expect } from 'vitest'
import { toSpan } from '../../../src/model/shape/edtf-date.ts'
import { seconds } from '../../patience.ts'
import { checkProperty } from '../check-property.ts'
import { askedDates } from '../dates.ts'
import { generatedWorldTest as test } from '../generated-world.ts'
import { type Charge, listCharges } from './tariffs.ts'
import { listDuties, makeTariffSeed, tariffWorlds } from './tariffs-world.ts'

interface Component {
  readonly measure: { readonly id: string }
  readonly rate: number
  readonly scope: string
  readonly since: string
}

/** The components of a charge, in whatever order. */
function matchComponents({ components }: Pick<Charge, 'components'>) {
  const write = (list: readonly Component[]) =>
    list.map(({ measure, rate, scope, since }) => [measure.id, rate, scope, since].join(' ')).toSorted()
  const wanted = write(components.map(({ id, ...rest }) => ({ measure: { id }, ...rest })))
  return expect.toSatisfy((found: readonly Component[]) => write(found).join() === wanted.join())
}

const RATE = `query Rate($on: EdtfDate!, $knownAt: EdtfDate) {
  tariffRate(imposer: "US", target: "CN", on: $on, knownAt: $knownAt) {
    imposer { ... on Country { id } } target { ... on Country { id } }
    on total components { measure { id } rate scope since }
  }
}`
const HISTORY = `query History($knownAt: EdtfDate) {
  tariffHistory(imposer: "US", target: "CN", knownAt: $knownAt) { on total components { measure { id } rate scope since } }
}`
const nothing = { total: null, components: [] }
const days = askedDates.map((date) => date ?? '2025')
const questions = fc.array(fc.record({ on: days, knownAt: askedDates }), { minLength: 6, maxLength: 6 })

test('the rate on a day is the sum of what the logs leave in force', { timeout: seconds(120) }, async ({ world }) => {
  await checkProperty(fc.tuple(tariffWorlds, questions), 40, async ([drawn, asked]) => {
    await world.load(makeTariffSeed(drawn))
    for (const { on, knownAt } of asked) {
      const charges = listCharges(listDuties(drawn, knownAt), knownAt)
      const charge = charges.findLast(({ day }) => day <= toSpan(on).latest) ?? nothing
      const parties = { imposer: { id: 'Country:us' }, target: { id: 'Country:cn' } }
      expect(await world.ask(RATE, { on, knownAt }), JSON.stringify({ on, knownAt })).toEqual({
        tariffRate: { ...parties, on, total: charge.total, components: matchComponents(charge) },
      })
    }
  })
})

test('the history holds the days on which that sum changed', { timeout: seconds(120) }, async ({ world }) => {
  await checkProperty(fc.tuple(tariffWorlds, askedDates), 60, async ([drawn, knownAt]) => {
    await world.load(makeTariffSeed(drawn))
    const charges = listCharges(listDuties(drawn, knownAt), knownAt)
    const changed = charges.filter(({ total }, index) => total !== (charges[index - 1]?.total ?? 0))
    expect(await world.ask(HISTORY, { knownAt }), JSON.stringify({ knownAt })).toEqual({
      tariffHistory: changed.map((charge) => ({
        on: expect.toBeOneOf([...charge.dates]),
        total: charge.total,
        components: matchComponents(charge),
      })),
    })
  })
})

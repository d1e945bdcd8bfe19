import fc from 'fast-check'
import { expect } from 'vitest'
import { seconds } from '../../patience.ts'
import { checkProperty } from '../check-property.ts'
import { askedDates } from '../dates.ts'
import { generatedWorldTest as test } from '../generated-world.ts'
import { type Charge, chargeOn, listDays } from './tariffs.ts'
import { listDuties, makeTariffSeed, tariffWorlds } from './tariffs-world.ts'

const CHARGE = `fragment Charge on TariffRate {
  total certainty components { measure { id } rate scope since certainty via { name } counted }
}`

/** A charge as the service shows it. */
function show({ components, ...charge }: Charge) {
  const shown = components.map(({ id, via, ...rest }) => ({ measure: { id }, via: via && { name: via }, ...rest }))
  return { ...charge, components: shown }
}

const RATE = `query Rate($on: EdtfDate!, $knownAt: EdtfDate) {
  tariffRate(imposer: "US", target: "CN", on: $on, knownAt: $knownAt) {
    imposer { ... on Country { id } } target { ... on Country { id } } on ...Charge
  }
}
${CHARGE}`
const HISTORY = `query History($knownAt: EdtfDate) {
  tariffHistory(imposer: "US", target: "CN", knownAt: $knownAt) { on ...Charge }
}
${CHARGE}`
const LISTED = `query Listed($on: EdtfDate!, $knownAt: EdtfDate, $filter: MeasureFilter!) {
  tariffRate(imposer: "US", target: "CN", on: $on, knownAt: $knownAt) {
    total components { rate certainty counted via { name } measure { id } }
  }
  measures(filter: $filter, order: ASC, first: 100) {
    edges { certainty via { name } node { id rate(asOf: $on, knownAt: $knownAt) } }
  }
}`
const days = askedDates.map((date) => date ?? '2025')
const questions = fc.array(fc.record({ on: days, knownAt: askedDates }), { minLength: 6, maxLength: 6 })

test('the rate on a day is the sum of what the logs leave in force', { timeout: seconds(120) }, async ({ world }) => {
  await checkProperty(fc.tuple(tariffWorlds, questions), 40, async ([drawn, asked]) => {
    await world.load(makeTariffSeed(drawn))
    for (const { on, knownAt } of asked) {
      const parties = { imposer: { id: 'Country:us' }, target: { id: 'Country:cn' } }
      const charge = chargeOn(listDuties(drawn, knownAt, on), on, knownAt)
      expect(await world.ask(RATE, { on, knownAt }), JSON.stringify({ on, knownAt })).toEqual({
        tariffRate: { ...parties, on, ...show(charge) },
      })
    }
  })
})

test('the history holds the days on which that sum changed', { timeout: seconds(120) }, async ({ world }) => {
  await checkProperty(fc.tuple(tariffWorlds, askedDates), 60, async ([drawn, knownAt]) => {
    await world.load(makeTariffSeed(drawn))
    const duties = listDuties(drawn, knownAt, null)
    const charges = listDays(duties, knownAt).map(([day, dates]) => ({ dates, ...chargeOn(duties, day, knownAt) }))
    const changed = charges.filter(({ total }, index) => total !== (charges[index - 1]?.total ?? null))
    expect(await world.ask(HISTORY, { knownAt }), JSON.stringify({ knownAt })).toEqual({
      tariffHistory: changed.map(({ dates, ...charge }) => ({ on: expect.toBeOneOf([...dates]), ...show(charge) })),
    })
  })
})

interface Edge {
  readonly certainty: string
  readonly via: object | null
  readonly node: { readonly id: string; readonly rate: number | null }
}

test('the components are the tariffs that are listed as in force', { timeout: seconds(120) }, async ({ world }) => {
  await checkProperty(fc.tuple(tariffWorlds, questions), 40, async ([drawn, asked]) => {
    await world.load(makeTariffSeed(drawn))
    for (const { on, knownAt } of asked) {
      const parties = { imposedBy: 'US', targets: 'CN', kinds: ['IMPORT_TARIFF'] }
      const filter = { ...parties, statuses: ['IN_FORCE'], asOf: on, knownAt }
      const { tariffRate, measures } = await world.ask(LISTED, { on, knownAt, filter })
      const { total, components } = Object(tariffRate)
      const edges: readonly Edge[] = Object(measures).edges
      const listed = edges.filter(({ node }) => node.rate !== null)
      const rows = components.map(({ measure: { id }, ...rest }: { measure: { id: string } }) => ({ id, ...rest }))
      const byId = (one: { id: string }, other: { id: string }) => (one.id < other.id ? -1 : 1)
      expect(rows.toSorted(byId), JSON.stringify({ on, knownAt })).toEqual(
        listed
          .map(({ certainty, via, node }) => ({ ...node, certainty, via, counted: expect.any(Boolean) }))
          .toSorted(byId),
      )
      const counted = rows.filter((row: { counted: boolean }) => row.counted)
      const sum = counted.reduce((all: number, { rate }: { rate: number }) => all + rate, 0)
      if (counted.length > 0) expect(total).toBeCloseTo(sum, 6)
      else expect([0, null]).toContain(total)
    }
  })
})

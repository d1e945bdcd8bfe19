import fc from 'fast-check'
import { expect } from 'vitest'
import { dutyKinds } from '../../../src/model/duties.ts'
import { seconds } from '../../patience.ts'
import { checkProperty } from '../check-property.ts'
import { askedDates } from '../dates.ts'
import { generatedWorldTest as test } from '../generated-world.ts'
import { type Charge, chargeOn, listDays } from './tariffs.ts'
import { askedGoods, goodNames, listDuties, makeTariffSeed, memberDays, tariffWorlds } from './tariffs-world.ts'

const CHARGE = `fragment Charge on TariffRate {
  total certainty components { measure { id } rate scope since certainty via { name } counted notCounted }
}`

/** A charge as the service shows it. */
function show({ components, ...charge }: Charge) {
  const shown = components.map(({ id, via, ...rest }) => ({ measure: { id }, via: via && { name: via }, ...rest }))
  return { ...charge, components: shown }
}

const RATE = `query Rate($on: EdtfDate!, $good: EntityRef, $knownAt: EdtfDate) {
  tariffRate(imposer: "US", target: "CN", on: $on, good: $good, knownAt: $knownAt) {
    imposer { ... on Country { id } } target { ... on Country { id } } on ...Charge
  }
}
${CHARGE}`
const HISTORY = `query History($good: EntityRef, $knownAt: EdtfDate) {
  tariffHistory(imposer: "US", target: "CN", good: $good, knownAt: $knownAt) { on ...Charge }
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
const questions = fc.array(fc.record({ on: days, good: askedGoods, knownAt: askedDates }), {
  minLength: 6,
  maxLength: 6,
})

test('the rate on a day is the sum of what the logs leave in force', { timeout: seconds(120) }, async ({ world }) => {
  await checkProperty(fc.tuple(tariffWorlds, questions), 40, async ([drawn, asked]) => {
    await world.load(makeTariffSeed(drawn))
    for (const { on, good, knownAt } of asked) {
      const parties = { imposer: { id: 'Country:us' }, target: { id: 'Country:cn' } }
      const charge = chargeOn(listDuties(drawn, { good, knownAt }), on, knownAt)
      expect(await world.ask(RATE, { on, good, knownAt }), JSON.stringify({ on, good, knownAt })).toEqual({
        tariffRate: { ...parties, on, ...show(charge) },
      })
    }
  })
})

test('the history holds the days on which that sum changed', { timeout: seconds(120) }, async ({ world }) => {
  await checkProperty(fc.tuple(tariffWorlds, askedGoods, askedDates), 60, async ([drawn, good, knownAt]) => {
    await world.load(makeTariffSeed(drawn))
    const duties = listDuties(drawn, { good, knownAt })
    const charges = listDays(duties, knownAt, memberDays).map(([day, dates]) => ({
      dates,
      ...chargeOn(duties, day, knownAt),
    }))
    const changed = charges.filter(({ total }, index) => total !== (charges[index - 1]?.total ?? null))
    expect(await world.ask(HISTORY, { good, knownAt }), JSON.stringify({ good, knownAt })).toEqual({
      tariffHistory: changed.map(({ dates, ...charge }) => ({ on: expect.toBeOneOf([...dates]), ...show(charge) })),
    })
  })
})

const GOODS = `query Goods($on: EdtfDate!, $knownAt: EdtfDate) {
  all: tariffRate(imposer: "US", target: "CN", on: $on, knownAt: $knownAt) {
    total byGood { goods { slug } total certainty components { rate notCounted measure { id } } }
  }
  ${goodNames
    .map(
      (good) => `${good}: tariffRate(imposer: "US", target: "CN", on: $on, knownAt: $knownAt, good: "${good}") {
    total certainty components { rate notCounted measure { id } goods { slug } }
  }`,
    )
    .join('\n')}
}`

test('what is told by good is what each good pays', { timeout: seconds(120) }, async ({ world }) => {
  await checkProperty(fc.tuple(tariffWorlds, questions), 40, async ([drawn, asked]) => {
    await world.load(makeTariffSeed(drawn))
    for (const { on, knownAt } of asked.slice(0, 3)) {
      const answer = await world.ask(GOODS, { on, knownAt })
      const { total, byGood } = Object(answer.all)
      const slugs = byGood.flatMap(({ goods }: Goods) => goods.map(({ slug }) => slug))
      for (const good of goodNames) {
        const { components, ...charge } = Object(answer[good])
        const row = byGood.find(({ goods }: Goods) => goods.some(({ slug }) => slug === good))
        if (row)
          expect({ total: row.total, certainty: row.certainty, components: row.components }).toEqual({
            ...charge,
            components: components.map(({ goods: _, ...one }: Goods) => one),
          })
        // Sedans pay what cars do, and only these have a row where no duty names sedans.
        else if (components.some(({ goods }: Goods) => goods.length > 0))
          for (const { slug } of components.flatMap(({ goods }: Goods) => goods)) expect(slugs).toContain(slug)
        // A duty on this good alone that has ended leaves 0 here, and nothing on all goods.
        else expect(total ?? 0).toBe(charge.total ?? 0)
      }
    }
  })
})
interface Goods {
  readonly goods: readonly { readonly slug: string }[]
}

interface Edge {
  readonly certainty: string
  readonly via: object | null
  readonly node: { readonly id: string; readonly rate: number | null }
}

test('the components are the tariffs that are listed as in force', { timeout: seconds(120) }, async ({ world }) => {
  await checkProperty(fc.tuple(tariffWorlds, questions), 40, async ([drawn, asked]) => {
    await world.load(makeTariffSeed(drawn))
    for (const { on, knownAt } of asked) {
      const parties = { imposedBy: 'US', targets: 'CN', kinds: dutyKinds }
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

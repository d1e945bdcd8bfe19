import { expect } from 'vitest'
import { toSpan } from '../src/model/shape/edtf-date.ts'
import { wholeSeedTest as test } from './fixtures.ts'

interface Tariff {
  readonly id: string
  readonly imposedBy: readonly { readonly id: string }[]
  readonly targets: readonly { readonly id: string }[]
  readonly history: readonly { readonly on: string | null }[]
}
interface Holding {
  readonly measures: { readonly nodes: readonly { readonly id: string; readonly rate: number | null }[] }
  readonly tariffRate: {
    readonly total: number | null
    readonly components: readonly {
      readonly measure: { readonly id: string }
      readonly rate: number
      readonly scope: string
    }[]
  }
}

const TARIFFS = `{
  measures(filter: { kinds: [IMPORT_TARIFF] }, first: 100) {
    nodes { id imposedBy { id } targets { id } history { on } }
  }
}`
const HOLDING = `query Holding($imposer: EntityRef!, $target: EntityRef!, $on: EdtfDate!) {
  measures(
    filter: { kinds: [IMPORT_TARIFF], statuses: [IN_FORCE], asOf: $on, imposedBy: $imposer, targets: $target }
    first: 100
  ) {
    nodes { id rate(asOf: $on) }
  }
  tariffRate(imposer: $imposer, target: $target, on: $on) { total components { measure { id } rate scope } }
}`

test('a duty is charged on a day just when its measure is in force, unless a total takes its place', async ({
  ask,
}) => {
  const tariffs: readonly Tariff[] = Object((await ask(TARIFFS)).data).measures.nodes
  const days = new Set(tariffs.flatMap(({ history }) => history.flatMap(({ on }) => (on ? toDays(on) : []))))
  const pairs = new Set(
    tariffs.flatMap(({ imposedBy, targets }) =>
      imposedBy.flatMap((imposer) => targets.map((target) => `${imposer.id} ${target.id}`)),
    ),
  )
  expect(pairs.size).toBeGreaterThan(5)
  for (const pair of pairs) {
    const [imposer, target] = pair.split(' ')
    for (const on of days) {
      const { data, errors } = await ask(HOLDING, { imposer, target, on })
      expect(errors).toBeUndefined()
      checkHolding(Object(data), `${pair} on ${on}`)
    }
  }
})

/** The first and the last day of a date, and those beside them. */
function toDays(date: string): string[] {
  const { earliest, latest } = toSpan(date)
  return [earliest, latest].flatMap((day) =>
    [-1, 0, 1].map((shift) => new Date(Date.parse(day) + shift * 86_400_000).toISOString().slice(0, 10)),
  )
}

function checkHolding({ measures, tariffRate: { total, components } }: Holding, when: string): void {
  const charged = components.map(({ measure }) => measure.id)
  const inForce = measures.nodes.filter(({ rate }) => rate !== null).map(({ id }) => id)
  expect(inForce, when).toEqual(expect.arrayContaining(charged))
  expect(total ?? 0, when).toBe(components.reduce((sum, { rate }) => sum + rate, 0))
  for (const { measure, rate } of components)
    expect(measures.nodes.find(({ id }) => id === measure.id)?.rate, when).toBe(rate)
  const isWhole = components.some(({ scope }) => scope === 'TOTAL')
  if (!isWhole) expect(charged.toSorted(), when).toEqual(inForce.toSorted())
}

import { expect } from 'vitest'
import { toSpan } from '../src/model/shape/edtf-date.ts'
import { wholeSeedTest as test } from './fixtures.ts'
import { seconds } from './patience.ts'

interface Component {
  readonly measure: { readonly id: string }
  readonly rate: number
  readonly certainty: string
  readonly counted: boolean
  readonly via: { readonly name: string } | null
}
interface Charge {
  readonly on: string
  readonly total: number | null
  readonly certainty: string
  readonly components: readonly Component[]
}
interface Edge {
  readonly certainty: string
  readonly via: Component['via']
  readonly node: { readonly id: string; readonly rate: number | null }
}
interface Holding {
  readonly measures: { readonly edges: readonly Edge[] }
  readonly tariffRate: Charge
}

const TARIFFS = `{
  measures(filter: { kinds: [IMPORT_TARIFF] }, first: 100) { nodes { imposedBy { id } history { on } } }
  entities(types: [COUNTRY], first: 100) { nodes { id } }
}`
const CHARGE = 'on total noTotal certainty components { measure { id } rate certainty counted via { name } }'
const HOLDING = `query Holding($imposer: EntityRef!, $target: EntityRef!, $on: EdtfDate!) {
  measures(
    filter: { kinds: [IMPORT_TARIFF], statuses: [IN_FORCE], asOf: $on, imposedBy: $imposer, targets: $target }
    first: 100
  ) {
    edges { certainty via { name } node { id rate(asOf: $on) } }
  }
  tariffRate(imposer: $imposer, target: $target, on: $on) { ${CHARGE} }
}`
const HISTORY = `query History($imposer: EntityRef!, $target: EntityRef!) {
  tariffHistory(imposer: $imposer, target: $target) { ${CHARGE} }
}`

test('a duty is charged on a day just when its measure is listed as in force, for every two parties', {
  timeout: seconds(300),
}, async ({ ask }) => {
  const { measures, entities } = Object((await ask(TARIFFS)).data)
  const tariffs: { imposedBy: { id: string }[]; history: { on: string | null }[] }[] = measures.nodes
  const days = [...new Set(tariffs.flatMap(({ history }) => history.flatMap(({ on }) => (on ? toDays(on) : []))))]
  const imposers = new Set(tariffs.flatMap(({ imposedBy }) => imposedBy.map(({ id }) => id)))
  const targets: string[] = entities.nodes.map(({ id }: { id: string }) => id)
  expect(imposers.size * targets.length).toBeGreaterThan(50)
  for (const imposer of imposers)
    for (const target of targets) {
      const history: readonly Charge[] = Object((await ask(HISTORY, { imposer, target })).data).tariffHistory
      // Most pairs are alike: countries that only the duty on all of them reaches.
      const asked = history.length > 1 ? days : days.filter((_, index) => index % 9 === 0)
      for (const on of asked) {
        const { data, errors } = await ask(HOLDING, { imposer, target, on })
        expect(errors).toBeUndefined()
        checkHolding(Object(data), history, `${imposer} on ${target} on ${on}`)
      }
    }
})

/** The first and the last day of a date, those beside them, and one between. */
function toDays(date: string): string[] {
  const { earliest, latest } = toSpan(date)
  const [first, last] = [Date.parse(earliest), Date.parse(latest)]
  const middle = first + Math.floor((last - first) / 2 / 86_400_000) * 86_400_000
  const around = [first, last].flatMap((day) => [-1, 0, 1].map((shift) => day + shift * 86_400_000))
  return [...around, middle].map((day) => new Date(day).toISOString().slice(0, 10))
}

function checkHolding({ measures, tariffRate }: Holding, history: readonly Charge[], when: string): void {
  const { total, certainty, components } = tariffRate
  const listed = measures.edges.filter(({ node }) => node.rate !== null)
  const charged = components.map(({ measure, ...rest }) => [measure.id, rest.rate, rest.certainty, rest.via?.name])
  const inForce = listed.map((edge) => [edge.node.id, edge.node.rate, edge.certainty, edge.via?.name])
  expect(charged.toSorted(), when).toEqual(inForce.toSorted())
  const counted = components.filter((component) => component.counted)
  if (counted.length > 0) expect(total, when).toBe(counted.reduce((sum, { rate }) => sum + rate, 0))
  else expect([0, null], when).toContain(total)
  if (components.some((component) => component.certainty === 'POSSIBLE')) expect(certainty, when).toBe('POSSIBLE')
  const day = when.slice(-10)
  const last = history.findLast(({ on }) => toSpan(on).earliest <= day)
  expect(total, when).toBe(last?.total ?? null)
}

const TOTALS: readonly [imposer: string, target: string, on: string, total: number | string, certainty: string][] = [
  ['US', 'China', '2025-01-31', 'NO_DUTY', 'POSSIBLE'],
  ['US', 'China', '2025-02-10', 20, 'POSSIBLE'],
  ['US', 'China', '2025-03-10', 20, 'POSSIBLE'],
  ['US', 'China', '2025-04-10', 145, 'POSSIBLE'],
  ['US', 'China', '2025-05-20', 30, 'POSSIBLE'],
  ['US', 'China', '2025-06-15', 30, 'CERTAIN'],
  ['US', 'China', '2025-10-01', 30, 'CERTAIN'],
  ['China', 'US', '2025-03-10', 'SOME_GOODS', 'POSSIBLE'],
  ['China', 'US', '2025-04-10', 125, 'POSSIBLE'],
  ['China', 'US', '2025-05-20', 10, 'POSSIBLE'],
  ['China', 'US', '2025-06-01', 10, 'CERTAIN'],
  ['US', 'Malaysia', '2025-11-15', 20, 'CERTAIN'],
  ['US', 'India', '2025-06-15', 10, 'POSSIBLE'],
  ['US', 'Japan', '2025-06-15', 10, 'CERTAIN'],
  ['US', 'India', '2025-12-01', 50, 'CERTAIN'],
  ['Japan', 'US', '2025-07-01', 'NO_DUTY', 'CERTAIN'],
]

test.for(TOTALS)(
  '%s charged %s on %s as the articles tell',
  async ([imposer, target, on, total, certainty], { ask }) => {
    const { data } = await ask(HOLDING, { imposer, target, on })
    expect(Object(data).tariffRate).toMatchObject(
      typeof total === 'number' ? { total, noTotal: null, certainty } : { total: null, noTotal: total, certainty },
    )
  },
)

test('the Chinese duty on farm goods is no duty on all goods of the US', async ({ ask }) => {
  const { data } = await ask(`{
    all: tariffRate(imposer: "China", target: "US", on: "2025-06-15") { total byGood { total goods { slug } } }
    soybeans: tariffRate(imposer: "China", target: "US", on: "2025-06-15", good: "1201.90") {
      total components { rate notCounted goods { slug } }
    }
    chips: tariffRate(imposer: "China", target: "US", on: "2025-06-15", good: "semiconductors") { total }
  }`)
  expect(data).toEqual({
    all: { total: 10, byGood: [{ total: 25, goods: [{ slug: 'agricultural-products' }] }] },
    soybeans: {
      total: 25,
      components: [
        { rate: 15, notCounted: null, goods: [{ slug: 'agricultural-products' }] },
        { rate: 10, notCounted: null, goods: [] },
      ],
    },
    chips: { total: 10 },
  })
})

test('what was announced for all trading partners reaches each of them, by the group', async ({ ask }) => {
  const { data } = await ask('{ country(ref: "Japan") { measuresFaced { edges { via { name } node { slug } } } } }')
  expect(Object(data).country.measuresFaced.edges).toContainEqual({
    via: { name: 'US trading partners' },
    node: { slug: 'us-global-tariff-2025-04' },
  })
})

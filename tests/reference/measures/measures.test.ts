import fc from 'fast-check'
import { expect } from 'vitest'
import { seconds } from '../../patience.ts'
import { checkProperty } from '../check-property.ts'
import { generatedWorldTest as test, type World } from '../generated-world.ts'
import {
  countUndated,
  listCertainties,
  listMeasures,
  makeMeasureSeed,
  measureFilters,
  measureWorlds,
} from './measures-world.ts'

const QUERY = `query Measures($filter: MeasureFilter, $order: Direction, $first: Int) {
  measures(filter: $filter, order: $order, first: $first) { totalCount undatedCount edges { certainty } nodes { id } }
  country(ref: "US") {
    measuresImposed(filter: $filter, first: $first) { totalCount nodes { id } }
    measuresFaced(filter: $filter, first: $first) { totalCount nodes { id } }
  }
}`
const questions = fc.array(
  fc.record({
    filter: measureFilters,
    order: fc.constantFrom('ASC' as const, 'DESC' as const),
    first: fc.constantFrom(2, 50),
  }),
  { minLength: 10, maxLength: 10 },
)

const PAGE = `query Page($filter: MeasureFilter, $order: Direction, $after: String) {
  measures(filter: $filter, order: $order, first: 3, after: $after) { totalCount edges { cursor node { id } } }
}`

/** The ids of all measures that a filter keeps, read page by page. */
async function readPages(world: World, filter: object, order: string, after: string | null = null): Promise<string[]> {
  const { measures } = await world.ask(PAGE, { filter, order, after })
  const { edges, totalCount }: { edges: { cursor: string; node: { id: string } }[]; totalCount: number } =
    Object(measures)
  const ids = edges.map(({ node }) => node.id)
  const next = edges.length === 3 ? await readPages(world, filter, order, edges.at(-1)?.cursor) : []
  if (after === null) expect(totalCount).toBe(ids.length + next.length)
  return [...ids, ...next]
}

test('measures of an imposer are the same page by page', { timeout: seconds(120) }, async ({ world }) => {
  await checkProperty(fc.tuple(measureWorlds, questions), 6, async ([drawn, asked]) => {
    await world.load(makeMeasureSeed(drawn))
    for (const { filter, order } of asked.slice(0, 4)) {
      const others = { targets: null, covers: null, about: null, announcedTo: null, deferred: null, everInForce: null }
      const of = { ...filter, ...others, imposedBy: 'Country:us' }
      expect(await readPages(world, of, order), JSON.stringify({ of, order })).toEqual(listMeasures(drawn, of, order))
    }
  })
})

test('what one imposes together with another is found on both', async ({ world }) => {
  const [imposedBy, targets] = [['Country:us', 'Country:cn'], [{ to: 'Country:cn', how: 'TARGETED' as const }]]
  const rest = { covers: [], deferred: false, inForce: false, concerns: [] }
  await world.load(makeMeasureSeed([{ kind: 'SANCTION', on: '2025', imposedBy, targets, ...rest }]))
  const { country } = await world.ask(QUERY, { filter: { imposedBy: 'CN' } })
  const found = { totalCount: 1, nodes: [{ id: 'Measure:m0' }] }
  expect(country).toEqual({ measuresImposed: found, measuresFaced: { totalCount: 0, nodes: [] } })
})

test('measures are those that a reading of all of them keeps, in order', { timeout: seconds(120) }, async ({
  world,
}) => {
  await checkProperty(fc.tuple(measureWorlds, questions), 15, async ([drawn, asked]) => {
    await world.load(makeMeasureSeed(drawn))
    for (const { filter, order, first } of asked) {
      const cut = (ids: readonly string[]) => ({
        totalCount: ids.length,
        nodes: ids.slice(0, first).map((id) => ({ id })),
      })
      const list = (side: 'imposedBy' | 'targets') => {
        const of = listMeasures(drawn, { ...filter, [side]: 'Country:us' }, 'DESC')
        const kept = new Set(listMeasures(drawn, filter, 'DESC'))
        return cut(of.filter((id) => kept.has(id)))
      }
      expect(await world.ask(QUERY, { filter, order, first }), JSON.stringify({ filter, order })).toEqual({
        measures: {
          ...cut(listMeasures(drawn, filter, order)),
          edges: listCertainties(drawn, listMeasures(drawn, filter, order).slice(0, first), filter).map(
            (certainty) => ({
              certainty,
            }),
          ),
          undatedCount: countUndated(drawn, filter),
        },
        country: { measuresImposed: list('imposedBy'), measuresFaced: list('targets') },
      })
    }
  })
})

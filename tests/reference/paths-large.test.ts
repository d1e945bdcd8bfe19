import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Graph } from '../../src/graph/index.ts'
import { prepareGraph } from '../../src/load/load-seed.ts'
import { openTestGraph } from '../graph.ts'
import { type Ask, openService } from '../service.ts'
import { dayOf } from './dates.ts'
import { fillMeasures } from './fill-measures.ts'

let graph: Graph
let ask: Ask

const places = Array.from({ length: 12 }, (_, place) => `p${String(place).padStart(2, '0')}`)
const layers = Array.from({ length: 10 }, (_, layer) => layer)

beforeAll(async () => {
  graph = await openTestGraph()
  await prepareGraph(graph)
  ask = openService(graph).ask
  const lattice = layers.flatMap((layer) =>
    places.map((place) => ({
      slug: `l${layer}${place}`,
      day: dayOf(layer),
      answered: layer === 0 ? [] : places.map((before) => `l${layer - 1}${before}`),
    })),
  )
  const lone = { slug: 'lone', day: dayOf(0), answered: [] }
  await fillMeasures(graph, [...lattice, lone])
})
afterAll(() => graph.close())

const QUERY = `query Path($from: EntityRef!, $to: EntityRef!) {
  shortestPath(from: $from, to: $to, maxLength: 10) { length nodes { id } }
}`

test('of 12^8 shortest paths the first by name is found', async () => {
  const { data, errors } = await ask(QUERY, { from: 'l0p03', to: 'l9p05' })
  expect(errors).toBeUndefined()
  const between = layers.slice(1, -1).map((layer) => `l${layer}p00`)
  const nodes = ['l0p03', ...between, 'l9p05'].map((slug) => ({ id: `Measure:${slug}` }))
  expect(data).toEqual({ shortestPath: { length: 9, nodes } })
})

test('where there is no path, none is found', async () => {
  const { data, errors } = await ask(QUERY, { from: 'l0p03', to: 'lone' })
  expect(errors).toBeUndefined()
  expect(data).toEqual({ shortestPath: null })
})

import { expect } from 'vitest'
import { emptyGraphTest as test } from '../../fixtures.ts'
import { dayOf } from '../dates.ts'
import { fillMeasures } from '../fill-measures.ts'

const places = Array.from({ length: 12 }, (_, place) => `p${String(place).padStart(2, '0')}`)
const layers = Array.from({ length: 10 }, (_, layer) => layer)

test.beforeAll(async ({ graph }) => {
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

const QUERY = `query Path($from: EntityRef!, $to: EntityRef!) {
  shortestPath(from: $from, to: $to, maxLength: 10) { length nodes { id } }
}`

test('of 12^8 shortest paths the first by name is found', async ({ ask }) => {
  const { data, errors } = await ask(QUERY, { from: 'l0p03', to: 'l9p05' })
  expect(errors).toBeUndefined()
  const between = layers.slice(1, -1).map((layer) => `l${layer}p00`)
  const nodes = ['l0p03', ...between, 'l9p05'].map((slug) => ({ id: `Measure:${slug}` }))
  expect(data).toEqual({ shortestPath: { length: 9, nodes } })
})

test('of 12^8 shortest paths the first few are listed, and that there are more', async ({ ask }) => {
  const query = `query Paths($from: EntityRef!, $to: EntityRef!) {
    shortestPaths(from: $from, to: $to, maxLength: 10, first: 14) { hasMore paths { nodes { id } } }
  }`
  const { data, errors } = await ask(query, { from: 'l0p03', to: 'l9p05' })
  expect(errors).toBeUndefined()
  const { hasMore, paths } = Object(data.shortestPaths) as { hasMore: boolean; paths: { nodes: { id: string }[] }[] }
  expect(hasMore).toBe(true)
  expect(paths.map(({ nodes }) => nodes.slice(7, 9).map(({ id }) => id.slice(-3)))).toEqual([
    ...places.map((place) => ['p00', place]),
    ...places.slice(0, 2).map((place) => ['p01', place]),
  ])
})

test('where there is no path, none is found', async ({ ask }) => {
  const { data, errors } = await ask(QUERY, { from: 'l0p03', to: 'lone' })
  expect(errors).toBeUndefined()
  expect(data).toEqual({ shortestPath: null })
})

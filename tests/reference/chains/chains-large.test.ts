import { describe, expect } from 'vitest'
import { emptyGraphTest as test } from '../../fixtures.ts'
import type { Ask } from '../../service.ts'
import { dayOf } from '../dates.ts'
import { fillMeasures } from '../fill-measures.ts'

const QUERY = `query Chains($from: EntityRef, $direction: ChainDirection, $maxDepth: Int) {
  retaliationChains(from: $from, direction: $direction, maxDepth: $maxDepth, first: 20) { length measures { id } }
}`

async function findChains(ask: Ask, variables: Record<string, unknown>) {
  const { data, errors } = await ask(QUERY, { maxDepth: 50, direction: 'RESPONSES', from: null, ...variables })
  expect(errors).toBeUndefined()
  return data
}

/** The answer that holds these chains of slugs. */
function toAnswer(chains: readonly (readonly string[])[]) {
  return {
    retaliationChains: chains.map((slugs) => ({
      length: slugs.length - 1,
      measures: slugs.map((slug) => ({ id: `Measure:${slug}` })),
    })),
  }
}

const slugs = Array.from({ length: 10_000 }, (_, index) => `answer${String(index).padStart(5, '0')}`)
const shared = 'answer00299'

describe('ten thousand answers to one measure', () => {
  test.beforeAll(({ graph }) =>
    fillMeasures(graph, [
      ...['first', 'second'].map((slug) => ({ slug, day: dayOf(0), answered: [] })),
      ...slugs.map((slug, index) => ({
        slug,
        day: dayOf(300 - (index % 300)),
        answered: slug === shared ? ['first', 'second'] : ['second'],
      })),
    ]),
  )

  test('the earliest are listed', async ({ ask }) => {
    const earliest = slugs.filter((_, index) => index % 300 === 299).slice(0, 20)
    const chains = earliest.map((slug) => ['second', slug])
    expect(await findChains(ask, { from: 'second' })).toEqual(toAnswer(chains))
    expect(await findChains(ask, {})).toEqual(toAnswer([['first', shared], ...chains.slice(0, 19)]))
    const back = ['first', 'second'].map((slug) => [slug, shared])
    expect(await findChains(ask, { from: shared, direction: 'TRIGGERS' })).toEqual(toAnswer(back))
  })
})

const layers = Array.from({ length: 25 }, (_, layer) => layer + 10)
const twenty = Array.from({ length: 20 }, (_, number) => number)

/** A way through layers of two: it takes `b` in those layers whose bit is set in the number, the last layer's bit first. */
function crossLayers(crossed: readonly number[], number: number): string[] {
  return crossed.map((layer, place) => `l${layer}${(number >> (crossed.length - 1 - place)) & 1 ? 'b' : 'a'}`)
}

describe('2^25 ways through a lattice', () => {
  test.beforeAll(({ graph }) =>
    fillMeasures(
      graph,
      layers.flatMap((layer) =>
        ['a', 'b'].map((side) => ({
          slug: `l${layer}${side}`,
          day: dayOf(layer),
          answered: layer === 10 ? [] : [`l${layer - 1}a`, `l${layer - 1}b`],
        })),
      ),
    ),
  )

  test('the earliest are listed', async ({ ask }) => {
    expect(await findChains(ask, {})).toEqual(toAnswer(twenty.map((number) => crossLayers(layers, number))))
    const short = twenty.map((number) => crossLayers(layers.slice(0, 10), number))
    expect(await findChains(ask, { maxDepth: 9 })).toEqual(toAnswer(short))
    const on = twenty.map((number) => ['l10b', ...crossLayers(layers.slice(1), number)])
    expect(await findChains(ask, { from: 'l10b' })).toEqual(toAnswer(on))
    const earlier = layers.slice(0, -1).toReversed()
    const back = twenty.map((number) => [...crossLayers(earlier, number).toReversed(), 'l34b'])
    expect(await findChains(ask, { from: 'l34b', direction: 'TRIGGERS' })).toEqual(toAnswer(back))
  })
})

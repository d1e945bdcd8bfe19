import { DAYS, toDay } from './days.ts'
import { openRandom } from './random.ts'
import type { Add, Sources } from './sources.ts'
import { writeText } from './words.ts'
import { toCountry, toId } from './world.ts'

const STATEMENTS = 500_000
const ANSWERS = 10_000
const HOPS = 1_000
const LAYERS = 20
const WIDTH = 10

/** Adds shapes that make bad plans explode: much said about one commodity, many answers, a long chain, a lattice of paths. */
export function addAdversarial(sources: Sources, add: Add): void {
  const hub = { slug: 'hub', name: 'Hub ware', aliases: [], hsCodes: ['9999'], broader: [], cite: [sources.cite(0)] }
  add({ concept: 'commodities', value: hub })
  addStatements(sources, add)
  addMeasure('star-0', 0, [], sources, add)
  for (let answer = 1; answer <= ANSWERS; answer += 1)
    addMeasure(`star-${answer}`, 1 + (answer % 3_000), ['star-0'], sources, add)
  for (let hop = 0; hop <= HOPS; hop += 1)
    addMeasure(`chain-${hop}`, hop * 3, hop > 0 ? [`chain-${hop - 1}`] : [], sources, add)
  addLattice(sources, add)
}

/** The questions that run into these shapes. */
export const adversarialParameters: Readonly<Record<string, object[]>> = {
  'who-said-what': [{ about: 'Hub ware', first: 50 }],
  timeline: [{ about: ['Hub ware'], from: '2024-01', to: '2024-06' }],
  'retaliation-chains': ['star-0', 'chain-0', `chain-${HOPS - 10}`, 'lattice-0-0'].map((slug) => ({
    from: `Measure:${slug}`,
  })),
  'shortest-path': [
    { from: 'Measure:lattice-0-0', to: `Measure:lattice-${LAYERS - 1}-0` },
    { from: 'Hub ware', to: 'Measure:star-1' },
  ],
}

/** Every measure of a layer answers every one of the layer before: WIDTH ^ LAYERS paths. */
function addLattice(sources: Sources, add: Add): void {
  for (let layer = 0; layer < LAYERS; layer += 1)
    for (let place = 0; place < WIDTH; place += 1) {
      const before = layer === 0 ? [] : Array.from({ length: WIDTH }, (_, other) => `lattice-${layer - 1}-${other}`)
      addMeasure(`lattice-${layer}-${place}`, layer * 100 + place, before, sources, add)
    }
}

function addMeasure(slug: string, day: number, triggers: readonly string[], sources: Sources, add: Add): void {
  const cite = [sources.cite(day)]
  const entry = { slug, name: `Measure ${slug}`, aliases: [], kind: 'SANCTION' as const, cite }
  const log = [{ status: 'ANNOUNCED' as const, on: toDay(day), cite }]
  const sides = { imposedBy: [toCountry('US')], targets: [], covers: [], changes: [] }
  const retaliatedAgainst = triggers.map((trigger) => ({
    measure: `Measure:${trigger}`,
    basis: 'STATED' as const,
    cite,
  }))
  add({ concept: 'measures', value: { ...entry, ...sides, log, retaliatedAgainst } })
}

function addStatements(sources: Sources, add: Add): void {
  const random = openRandom('hub')
  for (let index = 0; index < STATEMENTS; index += 1) {
    const day = random.below(DAYS)
    const cite = [sources.cite(day)]
    const said = {
      speaker: toId('Person', random.below(400)),
      country: null,
      mode: 'DIRECT' as const,
      saidOn: toDay(day),
    }
    const slug = `hub-${index}`
    add({
      concept: 'statements',
      value: { slug, ...said, about: ['Commodity:hub'], gist: writeText(random, 12), cite },
    })
  }
}

import { DAYS, toDay } from './days.ts'
import { openRandom } from './random.ts'
import type { Add, Sources } from './sources.ts'
import { writeText } from './words.ts'
import { toCountry, toId } from './world.ts'

const STATEMENTS = 500_000
/** Answers to one measure, hops of the chain, layers of the lattice and measures in each. */
export const ANSWERS = 10_000
export const HOPS = 1_000
export const LAYERS = 20
export const WIDTH = 10

/** Adds shapes that make bad plans explode: much said about one commodity, many answers, a long chain, a lattice of paths. */
export function addAdversarial(sources: Sources, add: Add): void {
  const hub = { slug: 'hub', name: 'Hub ware', aliases: [], hsCodes: ['9999'], broader: [], cite: [sources.cite(0)] }
  add({ concept: 'commodities', value: hub })
  addStatements(sources, add)
  addMeasure('star-0', 0, [], sources, add)
  for (let answer = 1; answer <= ANSWERS; answer += 1)
    addMeasure(`star-${answer}`, toDayOfAnswer(answer), ['star-0'], sources, add)
  for (let hop = 0; hop <= HOPS; hop += 1)
    addMeasure(`chain-${hop}`, hop * 3, hop > 0 ? [`chain-${hop - 1}`] : [], sources, add)
  addLattice(sources, add)
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

/** The number of the day on which an answer to the measure with many was announced. */
export function toDayOfAnswer(answer: number): number {
  return 1 + (answer % 3_000)
}

/** What is said about the commodity. */
export function* drawStatements() {
  const random = openRandom('hub')
  for (let index = 0; index < STATEMENTS; index += 1) {
    const day = random.below(DAYS)
    const speaker = toId('Person', random.below(400))
    yield { slug: `hub-${index}`, day, speaker, gist: writeText(random, 12) }
  }
}

function addStatements(sources: Sources, add: Add): void {
  for (const { day, ...said } of drawStatements()) {
    const value = { ...said, country: null, mode: 'DIRECT' as const, saidOn: toDay(day), about: ['Commodity:hub'] }
    add({ concept: 'statements', value: { ...value, cite: [sources.cite(day)] } })
  }
}

import fc from 'fast-check'
import { relationshipTypes } from '../../../src/model/relationship-types.ts'
import { bases, targetings, valuesOf } from '../../../src/model/vocabulary.ts'
import { early, makeCountries, makeWorld, type Parts } from '../make-world.ts'
import type { PathQuestion } from './paths.ts'

const countries = ['Country:us', 'Country:cn']
const organizations = ['Organization:o0', 'Organization:o1', 'Organization:o2', 'Organization:o3']
const people = ['Person:p0', 'Person:p1', 'Person:p2']
const measures = ['Measure:m0', 'Measure:m1', 'Measure:m2', 'Measure:m3']
const goods = ['Commodity:c0', 'Commodity:c1', 'Commodity:c2']
const parties = [...countries, ...organizations]
const ends = [...parties, ...people, ...measures, ...goods]
const oneOf = (ids: readonly string[]) => fc.constantFrom(...ids)
const few = <Value>(values: fc.Arbitrary<Value>, maxLength: number) => fc.array(values, { maxLength })

/** What joins a few nodes; names are shared, so that ties by name are left to the ids. */
export const pathWorlds = fc.record({
  names: fc.array(oneOf(['Anna', 'Berta', 'Clara']), { minLength: ends.length, maxLength: ends.length }),
  owned: few(fc.tuple(oneOf(organizations), oneOf(parties)), 4),
  held: few(fc.tuple(oneOf(people), oneOf(parties)), 4),
  aimed: few(fc.tuple(oneOf(measures), oneOf(parties), fc.constantFrom(...valuesOf(targetings))), 5),
  imposers: fc.array(oneOf([...countries, 'Organization:o0']), { minLength: 4, maxLength: 4 }),
  covered: few(fc.tuple(oneOf(measures), oneOf(goods)), 4),
  answered: few(fc.tuple(fc.nat(3), fc.nat(3), fc.constantFrom(...valuesOf(bases))), 5),
  said: few(fc.tuple(oneOf([...people, ...organizations]), oneOf(ends)), 4),
})
type World = typeof pathWorlds extends fc.Arbitrary<infer Value> ? Value : never

export const pathQuestions: fc.Arbitrary<PathQuestion> = fc.record({
  from: oneOf(ends),
  to: oneOf(ends),
  maxLength: fc.constantFrom(1, 3, 10),
  types: fc.oneof(
    { weight: 3, arbitrary: fc.constant(null) },
    fc.uniqueArray(fc.constantFrom(...valuesOf(relationshipTypes)), { minLength: 15 }),
  ),
})

/** The world as a seed. */
export function makePathSeed(drawn: World) {
  return makeWorld({
    countries: makeCountries('US', 'CN'),
    organizations: organizations.map((id) => ({ ...nameOne(drawn, id), kind: 'COMPANY' })),
    commodities: goods.map((id) => nameOne(drawn, id)),
    people: people.map((id) => ({
      ...nameOne(drawn, id),
      positions: listPairs(drawn.held, id).map(([, at]) => ({ role: 'Head', at, cite: [early] })),
    })),
    measures: measures.map((_, index) => makeMeasure(drawn, index)),
    relationships: organizations.flatMap((subject) =>
      listPairs(drawn.owned, subject).map(([, object]) => ({ type: 'OWNED_BY', subject, object, cite: [early] })),
    ),
    statements: drawn.said.map(([speaker, about], index) => ({
      ...{ slug: `s${index}`, gist: 'Berta', mode: 'DIRECT', speaker, about: [about], cite: [early] },
    })),
  })
}

function makeMeasure(drawn: World, index: number): NonNullable<Parts['measures']>[number] {
  const id = `Measure:m${index}`
  return {
    ...nameOne(drawn, id),
    kind: 'SANCTION',
    imposedBy: [drawn.imposers[index] ?? 'Country:us'],
    targets: listPairs(drawn.aimed, id).map(([, to, how]) => ({ to, how })),
    covers: listPairs(drawn.covered, id).map(([, to]) => ({ to })),
    log: [{ status: 'ANNOUNCED', cite: [early] }],
    retaliatedAgainst: listAnswers(drawn, index),
  }
}

function nameOne({ names }: World, id: string) {
  return { slug: id.replace(/^.*:/u, ''), name: names[ends.indexOf(id)] ?? id, cite: [early] }
}

/** The pairs that begin with an id, each end once. */
function listPairs<Pair extends readonly [string, string, ...unknown[]]>(pairs: readonly Pair[], id: string): Pair[] {
  return [...new Map(pairs.filter(([from]) => from === id).map((pair) => [pair[1], pair])).values()]
}

/** The earlier measures that a measure answers, each once. */
function listAnswers({ answered }: World, index: number) {
  const earlier = answered.flatMap(([one, other, basis]) => (one === index && other < index ? [{ other, basis }] : []))
  const distinct = new Map(earlier.map(({ other, basis }) => [other, basis]))
  return [...distinct].map(([other, basis]) => ({ measure: `Measure:m${other}`, basis, cite: [early] }))
}

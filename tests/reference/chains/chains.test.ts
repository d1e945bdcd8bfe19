import fc from 'fast-check'
import { expect } from 'vitest'
import { bases, valuesOf } from '../../../src/model/vocabulary.ts'
import { seconds } from '../../patience.ts'
import { checkProperty } from '../check-property.ts'
import { askedDates, blurDays, precisions } from '../dates.ts'
import { generatedWorldTest as test } from '../generated-world.ts'
import { early, makeCountries, makeWorld } from '../make-world.ts'
import { type ChainQuestion, countDays, listChains } from './chains.ts'

const QUERY = `query Chains($from: EntityRef, $direction: ChainDirection, $maxDepth: Int, $asOf: EdtfDate, $basis: [Basis!], $first: Int) {
  retaliationChains(from: $from, direction: $direction, maxDepth: $maxDepth, asOf: $asOf, basis: $basis, first: $first) {
    length lagDays measures { id } hops { basis lagDays trigger { id } response { id } }
  }
}`

const basis = fc.constantFrom(...valuesOf(bases))
/** Measures in the order of their days; each says which earlier ones it answers, and whether its announcement has no date. */
const measures = fc.array(
  fc.record({
    gap: fc.constantFrom(0, 1, 20),
    precision: precisions,
    effective: fc.boolean(),
    answers: fc.array(fc.option(basis, { freq: 2 }), { minLength: 9, maxLength: 9 }),
  }),
  { minLength: 2, maxLength: 9 },
)
const questions = fc.array(
  fc.record({
    from: fc.option(fc.nat(8)),
    direction: fc.constantFrom<ChainQuestion['direction']>('TRIGGERS', 'RESPONSES'),
    maxDepth: fc.constantFrom(1, 2, 3, 50),
    asOf: askedDates,
    basis: fc.option(fc.uniqueArray(basis, { minLength: 1 }), { freq: 1 }),
    first: fc.constantFrom(1, 3, 100),
  }),
  { minLength: 6, maxLength: 6 },
)
type Drawn = typeof measures extends fc.Arbitrary<infer Value> ? Value : never

/** The drawn measures as the reference sees them. */
function listMeasures(drawn: Drawn) {
  const dates = blurDays(drawn)
  const dated = drawn.map((_, index) => ({ id: `Measure:m${index}`, on: dates[index] ?? null }))
  const answers = dated.flatMap(({ id: response }, index) =>
    dated.slice(0, index).flatMap(({ id: trigger }, earlier) => {
      const found = drawn[index]?.answers[earlier]
      return found ? [{ response, trigger, basis: found }] : []
    }),
  )
  return { measures: dated, answers }
}

/** The same as a seed: announced on its date or, where `effective`, announced without one and in force on it. */
function makeSeed(drawn: Drawn) {
  const { measures: dated, answers } = listMeasures(drawn)
  return makeWorld({
    countries: makeCountries('US'),
    measures: dated.map(({ id, on }, index) => ({
      slug: id.slice('Measure:'.length),
      name: 'Same name',
      kind: 'IMPORT_TARIFF',
      imposedBy: ['Country:us'],
      cite: [early],
      log: drawn[index]?.effective
        ? [
            { status: 'ANNOUNCED', cite: [early] },
            { status: 'IN_FORCE', on, cite: [early] },
          ]
        : [{ status: 'ANNOUNCED', on, cite: [early] }],
      retaliatedAgainst: answers
        .filter(({ response }) => response === id)
        .map(({ trigger, basis: found }) => ({ measure: trigger, basis: found, cite: [early] })),
    })),
  })
}

test('chains are the maximal paths that a walk over all of them finds, in order', { timeout: seconds(120) }, async ({
  world,
}) => {
  await checkProperty(fc.tuple(measures, questions), 30, async ([drawn, asked]) => {
    const listed = listMeasures(drawn)
    await world.load(makeSeed(drawn))
    for (const { from: place, ...rest } of asked) {
      const question = { ...rest, from: place === null ? null : `Measure:m${place % drawn.length}` }
      const chains = listChains(listed, question).map((path) => ({
        length: path.length - 1,
        lagDays: countDays(listed, path[0], path.at(-1)),
        measures: path.map((id) => ({ id })),
        hops: path.slice(1).map((response, index) => ({
          basis: listed.answers.find((one) => one.response === response && one.trigger === path[index])?.basis,
          lagDays: countDays(listed, path[index], response),
          trigger: { id: path[index] },
          response: { id: response },
        })),
      }))
      expect(await world.ask(QUERY, question), JSON.stringify(question)).toEqual({ retaliationChains: chains })
    }
  })
})

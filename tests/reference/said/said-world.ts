import fc from 'fast-check'
import { statementModes, valuesOf } from '../../../src/model/vocabulary.ts'
import { askedDates, blurDay, cites, precisions } from '../dates.ts'
import { early, makeCountries, makeWorld, type Parts } from '../make-world.ts'
import type { SaidQuestion, Subjects } from './said.ts'

const goods = ['Commodity:c0', 'Commodity:c1', 'Commodity:c2', 'Commodity:c3']
const topics = ['Topic:t0', 'Topic:t1', 'Topic:t2']
const measures = ['Measure:m0', 'Measure:m1']
const speakers = ['Person:p0', 'Person:p1', 'Organization:o0']
const countries = ['Country:us', 'Country:cn']
const anything = [...goods, ...topics, ...measures, ...speakers, ...countries]
const modes = fc.constantFrom(...valuesOf(statementModes))

const sayings = fc.array(
  fc.record({
    speaker: fc.constantFrom(...speakers),
    country: fc.option(fc.constantFrom(...countries)),
    mode: modes,
    day: fc.constantFrom(0, 0, 5, 40, 41, 100),
    precision: precisions,
    about: fc.uniqueArray(fc.constantFrom(...anything, ...goods, ...measures), { minLength: 1, maxLength: 3 }),
    restates: fc.option(fc.nat(20), { freq: 2 }),
    cite: cites,
  }),
  { maxLength: 16 },
)
const covers = fc.array(
  fc.record({ measure: fc.constantFrom(...measures), goods: fc.constantFrom(...goods), cite: cites }),
  { maxLength: 4 },
)

/** Each is narrower than some that come before it. */
function drawTree(ids: readonly string[]) {
  return fc
    .tuple(...ids.map((_, index) => fc.subarray(ids.slice(0, index))))
    .map((wider) => new Map(ids.map((id, index) => [id, wider[index] ?? []])))
}

/** Statements, and what they are about. */
export const saidWorlds = fc.record({ goodsTree: drawTree(goods), topicsTree: drawTree(topics), sayings, covers })
type World = typeof saidWorlds extends fc.Arbitrary<infer Value> ? Value : never

const rarely = <Value>(values: fc.Arbitrary<Value>) =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: values })
export const saidQuestions: fc.Arbitrary<SaidQuestion> = fc.record({
  about: fc.constantFrom(...goods, ...goods, ...anything),
  speaker: rarely(fc.constantFrom(...speakers)),
  country: rarely(fc.constantFrom(...countries)),
  mode: rarely(modes),
  from: rarely(askedDates),
  to: rarely(askedDates),
  includeNarrower: fc.boolean(),
  knownAt: askedDates,
  order: fc.constantFrom('ASC' as const, 'DESC' as const),
})

/** The statements as the reference sees them; one may say again what any earlier one says. */
export function listSayings({ sayings: drawn }: World) {
  return drawn.map(({ day, precision, restates, ...rest }, index) => ({
    ...rest,
    id: `Statement:s${index}`,
    saidOn: blurDay(day, precision),
    restates: restates !== null && index > 0 ? `Statement:s${restates % index}` : null,
  }))
}

export function listSubjects({ goodsTree, topicsTree, covers: covering }: World): Subjects {
  return { broader: new Map([...goodsTree, ...topicsTree]), covers: covering }
}

/** The same as a seed. */
export function makeSaidSeed(drawn: World) {
  return makeWorld({
    countries: makeCountries('US', 'CN'),
    people: speakers.slice(0, 2).map(named),
    organizations: speakers.slice(2).map((id) => ({ ...named(id), kind: 'COMPANY' })),
    commodities: goods.map((id) => ({ ...named(id), broader: drawn.goodsTree.get(id) })),
    topics: topics.map((id) => ({ ...named(id), broader: drawn.topicsTree.get(id) })),
    measures: makeMeasures(drawn),
    statements: listSayings(drawn).map(({ id, ...rest }) => ({ slug: slugOf(id), gist: id, ...rest })),
  })
}

function makeMeasures(drawn: World): Parts['measures'] {
  return measures.map((id) => ({
    ...named(id),
    kind: 'EXPORT_BAN',
    imposedBy: ['Country:us'],
    log: [{ status: 'ANNOUNCED', cite: [early] }],
    covers: drawn.covers.filter(({ measure }) => measure === id).map(({ goods: to, cite }) => ({ to, cite })),
  }))
}

function named(id: string) {
  return { slug: slugOf(id), name: id.replace(':', ' '), cite: [early] }
}

function slugOf(id: string): string {
  return id.replace(/^.*:/u, '')
}

import fc from 'fast-check'
import { certainties, closenesses, statementModes, valuesOf } from '../../../src/model/vocabulary.ts'
import { askedDates, blurDay, cites, precisions } from '../dates.ts'
import { early, makeCountries, makeWorld, type Parts } from '../make-world.ts'
import type { SaidQuestion, Saying, Subjects } from './said.ts'

const goods = ['Commodity:c0', 'Commodity:c1', 'Commodity:c2', 'Commodity:c3']
const topics = ['Topic:t0', 'Topic:t1', 'Topic:t2']
const measures = ['Measure:m0', 'Measure:m1']
const speakers = ['Person:p0', 'Person:p1', 'Organization:o0', 'Organization:o1', 'Organization:o2']
/** One body is part of the next. */
const parts = [
  { from: 'Organization:o1', to: 'Organization:o0' },
  { from: 'Organization:o2', to: 'Organization:o1' },
]
const allParts = [...parts, { from: 'Organization:o2', to: 'Organization:o0' }]
const countries = ['Country:us', 'Country:cn']
/** Who and for whom things are said. */
export const saidBy = [...speakers, ...countries]
const agreements = ['Agreement:a0', 'Agreement:a1']
const anything = [...goods, ...topics, ...measures, ...speakers, ...countries, ...agreements]
const modes = fc.constantFrom(...valuesOf(statementModes))

const sayings = fc.array(
  fc.record({
    speaker: fc.constantFrom(...speakers),
    role: fc.constantFrom('minister', 'Minister', 'envoy', null),
    country: fc.option(fc.constantFrom(...countries)),
    mode: modes,
    excerpt: fc.constantFrom('words', 'other words', null),
    day: fc.constantFrom(0, 0, 5, 40, 41, 100),
    precision: precisions,
    hedge: fc.constantFrom('', '', '', '~', '?'),
    about: fc.uniqueArray(fc.constantFrom(...anything, ...goods, ...measures, ...agreements), {
      minLength: 1,
      maxLength: 3,
    }),
    mentions: fc.uniqueArray(fc.constantFrom(...anything, ...goods), { maxLength: 2 }),
    restates: fc.option(fc.nat(20), { freq: 2 }),
    cite: cites,
  }),
  { maxLength: 16 },
)
const leads = (from: readonly string[], to: readonly string[]) =>
  fc.uniqueArray(fc.record({ from: fc.constantFrom(...from), to: fc.constantFrom(...to), cite: cites }), {
    maxLength: 4,
    selector: (lead) => `${lead.from} ${lead.to}`,
  })
const covers = leads(measures, goods)
const concerns = leads([...topics, ...measures, ...agreements], anything)
const parties = fc.uniqueArray(
  fc.record({
    from: fc.constantFrom(...agreements),
    to: fc.constantFrom(...countries),
    cite: fc.constant([early] as string[]),
  }),
  { maxLength: 3, selector: (lead) => `${lead.from} ${lead.to}` },
)

/** Each is narrower than some that come before it. */
function drawTree(ids: readonly string[]) {
  return fc
    .tuple(...ids.map((_, index) => fc.subarray(ids.slice(0, index))))
    .map((wider) => new Map(ids.map((id, index) => [id, wider[index] ?? []])))
}

/** Statements, and what they are about. */
export const saidWorlds = fc.record({
  goodsTree: drawTree(goods),
  topicsTree: drawTree(topics),
  ...{ sayings, covers, concerns, parties },
})
type World = typeof saidWorlds extends fc.Arbitrary<infer Value> ? Value : never

const rarely = <Value>(values: fc.Arbitrary<Value>) =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: values })
export const saidQuestions: fc.Arbitrary<SaidQuestion> = fc.record({
  about: fc.constantFrom(...goods, ...goods, ...anything),
  speaker: rarely(fc.constantFrom(...speakers)),
  country: rarely(fc.constantFrom(...countries)),
  alsoAbout: rarely(fc.constantFrom(...goods, ...anything)),
  mode: rarely(modes),
  from: rarely(askedDates),
  to: rarely(askedDates),
  certainty: rarely(fc.constantFrom(...valuesOf(certainties))),
  includeNarrower: fc.boolean(),
  knownAt: askedDates,
  closeness: rarely(fc.subarray([...valuesOf(closenesses)])),
  order: fc.constantFrom('ASC' as const, 'DESC' as const),
})

/** What a question does not say. */
export const anyhow = {
  ...{
    speaker: null,
    country: null,
    alsoAbout: null,
    mode: null,
    from: null,
    to: null,
    certainty: null,
    knownAt: null,
  },
  order: 'DESC',
} as const

/** The statements as the reference sees them; one may say again what any earlier one says, in its own way. */
export function listSayings({ sayings: drawn }: World): Saying[] {
  return drawn.map(({ day, precision, hedge, restates, ...rest }, index) => ({
    ...rest,
    id: `Statement:s${index}`,
    saidOn: blurDay(day, precision)?.concat(hedge) ?? null,
    restates: restates !== null && index > 0 ? `Statement:s${restates % index}` : null,
  }))
}

export function listSubjects(drawn: World): Subjects {
  const broader = new Map([...drawn.goodsTree, ...drawn.topicsTree])
  return { broader, leads: [...drawn.covers, ...drawn.concerns, ...drawn.parties], parts: allParts }
}

/** The same as a seed. */
export function makeSaidSeed(drawn: World) {
  return makeWorld({
    countries: makeCountries('US', 'CN'),
    people: speakers.slice(0, 2).map(named),
    organizations: speakers.slice(2).map((id) => ({ ...named(id), kind: 'COMPANY' })),
    commodities: goods.map((id) => ({ ...named(id), broader: drawn.goodsTree.get(id) })),
    topics: topics.map((id) => ({ ...named(id), ...concern(drawn, id), broader: drawn.topicsTree.get(id) })),
    measures: makeMeasures(drawn),
    agreements: agreements.map((id) => ({
      ...named(id),
      ...concern(drawn, id),
      ...({ kind: 'FRAMEWORK', status: 'AGREED' } as const),
      parties: drawn.parties.filter(({ from }) => from === id).map(({ to }) => to),
    })),
    statements: listSayings(drawn).map(({ id, ...rest }) => ({ slug: slugOf(id), gist: id, ...rest })),
    relationships: parts.map(({ from, to }) => ({ type: 'PART_OF', subject: from, object: to, cite: [early] })),
  })
}

function makeMeasures(drawn: World): Parts['measures'] {
  return measures.map((id) => ({
    ...named(id),
    kind: 'EXPORT_BAN',
    imposedBy: ['Country:us'],
    log: [{ status: 'ANNOUNCED', cite: [early] }],
    covers: leadFrom(id, drawn.covers),
    ...concern(drawn, id),
  }))
}

function concern({ concerns: drawn }: World, id: string) {
  return { concerns: leadFrom(id, drawn) }
}

function leadFrom(id: string, drawn: Subjects['leads']) {
  return drawn.filter(({ from }) => from === id).map(({ to, cite }) => ({ to, cite }))
}

function named(id: string) {
  return { slug: slugOf(id), name: id.replace(':', ' '), cite: [early] }
}

function slugOf(id: string): string {
  return id.replace(/^.*:/u, '')
}

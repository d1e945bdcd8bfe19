import { expect } from 'vitest'
import { checkGraph } from '../../../src/load/check-graph.ts'
import { generatedWorldTest as test, type World } from '../generated-world.ts'
import { early, makeCountries, makeWorld } from '../make-world.ts'

const duty = (slug: string, targets: { to: string; how?: 'EXCLUDED' }[], rate: number, imposedBy = 'Country:us') => ({
  ...{ slug, name: slug, kind: 'IMPORT_TARIFF' as const, cite: [early], imposedBy: [imposedBy], targets },
  log: [
    { status: 'THREATENED' as const, on: '1950', cite: [early] },
    { status: 'IN_FORCE' as const, on: '1950-06-01', rate, scope: 'ADDITIONAL' as const, cite: [early] },
  ],
})

/** The EU is a country by its reserved code, ASEAN a body by its name. */
const seed = makeWorld({
  countries: makeCountries('US', 'DE', 'GB', 'HR', 'TL', 'TH', 'MX', 'EU'),
  organizations: [
    { slug: 'asean', name: 'Association of South-East Asian Nations', aliases: ['ASEAN'], kind: 'BLOC', cite: [early] },
    { slug: 'usmca', name: 'USMCA', kind: 'BLOC', cite: [early] },
    { slug: 'eu-fans', name: 'EU', kind: 'GROUP', cite: [early] },
    { slug: 'everybody', name: 'Everybody', kind: 'GROUP', membership: 'ALL_COUNTRIES', cite: [early] },
  ],
  measures: [
    duty('on-eu', [{ to: 'Country:eu' }], 5),
    duty('on-asean', [{ to: 'Organization:asean' }], 3),
    duty('on-all-but-eu', [{ to: 'Organization:everybody' }, { to: 'Country:eu', how: 'EXCLUDED' }], 10),
    duty('on-all-of-usmca', [{ to: 'Organization:everybody' }], 1, 'Organization:usmca'),
    {
      ...duty('answer-to-eu', [{ to: 'Country:eu' }], 7, 'Country:mx'),
      retaliatedAgainst: [{ measure: 'Measure:on-eu', basis: 'STATED', cite: [early] }],
    },
  ],
})
test.beforeAll(({ world }) => world.load(seed))

const RATE = `query Rate($imposer: EntityRef!, $target: EntityRef!, $on: EdtfDate!) {
  tariffRate(imposer: $imposer, target: $target, on: $on) { total components { measure { slug } via { ... on Entity { name } } } }
  measures(filter: { imposedBy: $imposer, targets: $target, asOf: $on, statuses: [IN_FORCE] }, order: ASC) { edges { via { name } node { slug } } }
  threats(imposer: $imposer, target: $target, asOf: $on) { measure { slug } }
  tariffHistory(imposer: $imposer, target: $target) { on total }
}`

async function ask(world: World, imposer: string, target: string, on: string) {
  const { tariffRate, measures, threats } = await world.ask(RATE, { imposer, target, on })
  const { total, components } = Object(tariffRate)
  const slugs = components.map((one: { measure: { slug: string } }) => one.measure.slug).toSorted()
  expect(
    Object(measures)
      .edges.map((one: { node: { slug: string } }) => one.node.slug)
      .toSorted(),
  ).toEqual(slugs)
  expect(
    Object(threats)
      .map((one: { measure: { slug: string } }) => one.measure.slug)
      .toSorted(),
  ).toEqual(slugs)
  return [total, ...slugs]
}

test.for([
  ['US', 'DE', '1957-12-31', 10, 'on-all-but-eu'],
  ['US', 'DE', '1958-01-01', 5, 'on-eu'],
  ['US', 'DE', '2025-06-01', 5, 'on-eu'],
  ['US', 'HR', '2013-06-30', 10, 'on-all-but-eu'],
  ['US', 'HR', '2013-07-01', 5, 'on-eu'],
  ['US', 'GB', '2020-01-31', 5, 'on-eu'],
  ['US', 'GB', '2020-02-01', 10, 'on-all-but-eu'],
  ['US', 'EU', '2025-06-01', 5, 'on-eu'],
  ['US', 'TH', '2025-06-01', 13, 'on-all-but-eu', 'on-asean'],
  ['US', 'TL', '2025-10-25', 10, 'on-all-but-eu'],
  ['US', 'TL', '2025-10-26', 13, 'on-all-but-eu', 'on-asean'],
  ['US', 'ASEAN', '2025-06-01', 13, 'on-all-but-eu', 'on-asean'],
  ['USMCA', 'MX', '2020-06-30', 1, 'on-all-of-usmca'],
  ['USMCA', 'MX', '2020-07-01', null],
  ['USMCA', 'DE', '2025-06-01', 1, 'on-all-of-usmca'],
] as const)(
  '%s charges %s on %s what reaches it through blocs',
  async ([imposer, target, on, ...wanted], { world }) => {
    expect(await ask(world, imposer, target, on)).toEqual(wanted)
  },
)

test('a history changes on the days on which its target joins or leaves a bloc', async ({ world }) => {
  const list = async (target: string) => (await world.ask(RATE, { imposer: 'US', target, on: '2025' })).tariffHistory
  expect(await list('GB')).toEqual([
    { on: '1950-06-01', total: 10 },
    { on: '1973-01-01', total: 5 },
    { on: '2020-02-01', total: 10 },
  ])
  expect(await list('TL')).toEqual([
    { on: '1950-06-01', total: 10 },
    { on: '2025-10-26', total: 13 },
  ])
})

test('an answer that affects a bloc affects its members', async ({ world }) => {
  const query = `query Answers($target: EntityRef, $asOf: EdtfDate) {
    retaliations(target: $target, asOf: $asOf) { nodes { response { slug } } }
  }`
  const list = async (target: string, asOf: string | null = null) =>
    Object((await world.ask(query, { target, asOf })).retaliations).nodes.length
  expect([await list('EU'), await list('DE'), await list('TH')]).toEqual([1, 1, 0])
  expect([await list('GB', '2020-01'), await list('GB', '2020-02'), await list('GB')]).toEqual([1, 0, 1])
})

test('a membership names the official list in the place of a citation', async ({ graph, world }) => {
  expect((await checkGraph(graph)).filter(({ invariant }) => invariant !== 'orphan')).toEqual([])
  const query = `{ country(ref: "GB") { relationships(types: [MEMBER_OF]) { nodes {
    to { id } evidence { paragraph } properties { name value }
  } } } }`
  const { country } = await world.ask(query)
  expect(Object(country).relationships.nodes).toEqual([
    {
      to: { id: 'Country:eu' },
      evidence: [],
      properties: [
        { name: 'from', value: '1973-01-01' },
        { name: 'source', value: expect.stringMatching(/^https:\/\/european-union\.europa\.eu\//u) },
        { name: 'to', value: '2020-01-31' },
      ],
    },
  ])
})

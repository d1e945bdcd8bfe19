import { expect } from 'vitest'
import { readTabs } from '../../web/read-tabs.ts'
import { wholeSeedTest as test } from '../fixtures.ts'
import type { Ask } from '../service.ts'

/** A test adds here which file it has run, so that none is left out. */
const ran = new Set<string>()
const upperHand = 'Trump-Xi meeting: What’s at stake and who has the upper hand?'
const resumeTalks = 'US, China to resume trade talks with focus on rare earth exports'

/** Runs the question in the tab whose file has this number, as it stands. */
async function runTab(ask: Ask, number: string): Promise<object> {
  const [tab] = readTabs().filter(({ file }) => file.startsWith(`${number}-`))
  if (!tab) throw new Error(`there is no tab ${number}`)
  ran.add(tab.file)
  const { data, errors, statements } = await ask(tab.query)
  expect(errors).toBeUndefined()
  expect(statements).toBe(1)
  return data
}

const some = (...rows: object[]) => expect.arrayContaining(rows.map((row) => expect.objectContaining(row)))
const source = (title: string) => some({ article: expect.objectContaining({ title }) })

test('who said what about rare earths: the speakers, each with the source', async ({ ask }) => {
  const data = await runTab(ask, '01')
  expect(data).toMatchObject({
    whoSaid: {
      nodes: some(
        { speaker: { name: 'Kevin Hassett' }, reportedIn: source(resumeTalks) },
        { speaker: { name: 'Scott Bessent' }, reportedIn: source(upperHand) },
      ),
    },
  })
  expect(JSON.stringify(data)).not.toContain('"reportedIn":[]')
})

test('what answered what: China answered the fentanyl tariff with one on farm goods', async ({ ask }) => {
  expect(await runTab(ask, '04')).toMatchObject({
    retaliationChains: some({
      measures: some({ name: 'US fentanyl tariff on Chinese goods' }),
      hops: some({
        trigger: { name: 'US fentanyl tariff on Chinese goods' },
        response: { name: 'Chinese tariff on US farm goods' },
        basis: 'STATED',
        evidence: source(upperHand),
      }),
    }),
  })
})

test('what is deferred: the rare earth controls of October, by the framework of Kuala Lumpur', async ({ ask }) => {
  expect(await runTab(ask, '06')).toMatchObject({
    measures: {
      nodes: some({
        name: 'Chinese expansion of rare earth export controls of October 2025',
        deferredBy: some({ by: expect.objectContaining({ name: 'Kuala Lumpur framework for a trade deal' }) }),
      }),
    },
  })
})

test('one measure: what the fentanyl tariff is, its log, what answered it, and where that is written', async ({
  ask,
}) => {
  expect(await runTab(ask, '07')).toMatchObject({
    measure: {
      id: 'Measure:us-fentanyl-tariff',
      kind: 'IMPORT_TARIFF',
      imposedBy: [{ name: 'United States' }],
      targets: [{ name: 'China' }],
      history: some({ status: 'IN_FORCE', rate: 20, evidence: source(upperHand) }),
      retaliatedBy: some({ response: { name: 'Chinese tariff on US farm goods' } }),
      evidence: source(upperHand),
    },
  })
})

test('everything one person said: Bessent on CBS about the final deal on TikTok', async ({ ask }) => {
  expect(await runTab(ask, '02')).toMatchObject({
    person: {
      name: 'Scott Bessent',
      positions: some({ role: expect.stringContaining('Treasury') }),
      said: { nodes: some({ medium: 'CBS', about: some({ name: 'TikTok deal' }), reportedIn: source(upperHand) }) },
    },
  })
})

test('what China imposed and faced: farm tariff and fentanyl tariff', async ({ ask }) => {
  expect(await runTab(ask, '08')).toMatchObject({
    country: {
      name: 'China',
      code: 'CN',
      imposed: { nodes: some({ name: 'Chinese tariff on US farm goods', targets: [{ name: 'United States' }] }) },
      faced: { nodes: some({ name: 'US fentanyl tariff on Chinese goods', imposedBy: [{ name: 'United States' }] }) },
    },
  })
})

test('what the graph holds: every type is counted', async ({ ask }) => {
  expect(await runTab(ask, '15')).toMatchObject({
    stats: {
      articles: 10,
      entities: some(
        ...['Agreement', 'Commodity', 'Country', 'Event', 'Measure', 'Organization', 'Person', 'Topic'].map((name) => ({
          name,
          count: expect.any(Number),
        })),
      ),
      relationships: some({ name: 'RETALIATED_AGAINST' }, { name: 'DEFERRED_BY' }, { name: 'MADE_BY' }),
    },
  })
})

test('who was quoted on fentanyl trafficking: Glaser, with what she said', async ({ ask }) => {
  expect(await runTab(ask, '03')).toMatchObject({
    entity: { quotedBy: { nodes: some({ speaker: { name: 'Bonnie Glaser' } }) } },
  })
})

test('what became of threats: that of 100 percent was averted', async ({ ask }) => {
  expect(await runTab(ask, '05')).toMatchObject({
    threats: some({
      measure: expect.objectContaining({ name: 'US 100 percent tariff threat against China' }),
      outcome: 'AVERTED',
    }),
  })
})

test('what the US charged China in April: 145 percent', async ({ ask }) => {
  expect(await runTab(ask, '09')).toMatchObject({
    tariffRate: { total: 145, components: some({ rate: 145, scope: 'TOTAL', counted: true }) },
  })
})

test('how the duties of China changed: 125, then 10 percent, beside 15 on farm goods', async ({ ask }) => {
  const history = await runTab(ask, '10')
  expect(history).toMatchObject({ tariffHistory: [{ total: 125 }, { total: 10 }] })
  expect(history).toMatchObject({ tariffHistory: some({ components: some({ rate: 15, counted: false }) }) })
})

test('what happened when: the controls of October, with the source', async ({ ask }) => {
  expect(await runTab(ask, '11')).toMatchObject({
    timeline: {
      nodes: some({
        summary: expect.stringContaining('Chinese expansion of rare earth export controls of October 2025'),
        evidence: source(upperHand),
      }),
    },
  })
})

test('where sources disagree: some dozens of properties, each with values that differ', async ({ ask }) => {
  const { disagreements }: { disagreements?: { totalCount: number; nodes: { values: { value: string }[] }[] } } =
    await runTab(ask, '12')
  expect(disagreements?.totalCount).toBeGreaterThan(24)
  for (const { values } of disagreements?.nodes ?? []) {
    expect(values.length).toBeGreaterThan(1)
    expect(new Set(values.map(({ value }) => value)).size).toBe(values.length)
  }
})

test('how two are connected: Nvidia and rare earths, without a country between', async ({ ask }) => {
  const data = await runTab(ask, '13')
  expect(data).toMatchObject({
    shortestPath: { nodes: some({ id: 'Organization:nvidia' }, { id: 'Commodity:rare-earths' }) },
  })
  expect(JSON.stringify(data)).not.toContain('"__typename":"Country"')
})

test('what the words find: measures on export controls, with the words marked', async ({ ask }) => {
  expect(await runTab(ask, '14')).toMatchObject({
    search: { nodes: some({ highlight: expect.stringMatching(/«export» «controls?»/i) }) },
  })
})

test('every tab has been run, is named by its operation and says in its first line what to change', () => {
  const tabs = readTabs()
  expect(tabs.length).toBeGreaterThanOrEqual(12)
  for (const { file, query } of tabs) {
    const name = query.match(/^query (\w+)/m)?.[1] ?? ''
    const words = name.replace(/(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/g, '-').toLowerCase()
    expect(file.replace(/^\d\d-/, '')).toBe(`${words}.graphql`)
    expect(query).toMatch(/^# \S.*[.?!]\n/)
    expect(ran).toContain(file)
  }
})

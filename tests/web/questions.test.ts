import { expect } from 'vitest'
import { listQuestions, listShippedOperations, listTabs } from '../../operations/index.ts'
import { wholeSeedTest as test } from '../fixtures.ts'
import type { Ask } from '../service.ts'

const upperHand = 'Trump-Xi meeting: What’s at stake and who has the upper hand?'
const resumeTalks = 'US, China to resume trade talks with focus on rare earth exports'

/** Runs a question as it stands, or with a name or a day changed. */
async function runQuestion(ask: Ask, slug: string, variables?: Record<string, unknown>): Promise<object> {
  const question = listQuestions().find((one) => one.slug === slug)
  if (!question) throw new Error(`there is no question ${slug}`)
  const { data, errors, statements } = await ask(question.text, variables)
  expect(errors).toBeUndefined()
  expect(statements).toBe(1)
  return data
}

const some = (...rows: object[]) => expect.arrayContaining(rows.map((row) => expect.objectContaining(row)))
const source = (title: string) => some({ article: expect.objectContaining({ title }) })

test('who said what about rare earths: the speakers, each with the source', async ({ ask }) => {
  const data = await runQuestion(ask, 'who-said-what', { first: 50 })
  expect(data).toMatchObject({
    whoSaid: {
      nodes: some(
        { speaker: expect.objectContaining({ name: 'Kevin Hassett' }), reportedIn: source(resumeTalks) },
        { speaker: expect.objectContaining({ name: 'Scott Bessent' }), reportedIn: source(upperHand) },
      ),
    },
  })
  expect(JSON.stringify(data)).not.toContain('"reportedIn":[]')
})

test('what answered what: China answered the fentanyl tariff with one on farm goods', async ({ ask }) => {
  expect(await runQuestion(ask, 'retaliation-chains', { first: 20 })).toMatchObject({
    retaliationChains: some({
      measures: some({ name: 'US fentanyl tariff on Chinese goods' }),
      hops: some({
        trigger: expect.objectContaining({ name: 'US fentanyl tariff on Chinese goods' }),
        response: expect.objectContaining({ name: 'Chinese tariff on US farm goods' }),
        basis: 'STATED',
        evidence: source(upperHand),
      }),
    }),
  })
})

test('what is deferred: the rare earth controls of October, by the framework of Kuala Lumpur', async ({ ask }) => {
  expect(await runQuestion(ask, 'deferred-measures')).toMatchObject({
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
  expect(await runQuestion(ask, 'measure', { ref: 'fentanyl tariff' })).toMatchObject({
    measure: {
      id: 'Measure:us-fentanyl-tariff',
      kind: 'IMPORT_TARIFF',
      imposedBy: [{ name: 'United States' }],
      targets: [{ name: 'China' }],
      history: some({ status: 'IN_FORCE', rate: 20, evidence: source(upperHand) }),
      retaliatedBy: some({ response: { name: 'Chinese tariff on US farm goods' } }),
    },
  })
})

test('everything one person said: Bessent on CBS about the final deal on TikTok', async ({ ask }) => {
  expect(await runQuestion(ask, 'said-by-one-person', { first: 50 })).toMatchObject({
    person: {
      name: 'Scott Bessent',
      positions: some({ role: expect.stringContaining('Treasury') }),
      said: { nodes: some({ medium: 'CBS', about: some({ name: 'TikTok deal' }), reportedIn: source(upperHand) }) },
    },
  })
})

test('what China imposed and faced: farm tariff and fentanyl tariff', async ({ ask }) => {
  expect(await runQuestion(ask, 'country-page', { first: 20 })).toMatchObject({
    country: {
      name: 'China',
      code: 'CN',
      measuresImposed: { nodes: some({ name: 'Chinese tariff on US farm goods' }) },
      measuresFaced: { nodes: some({ name: 'US fentanyl tariff on Chinese goods' }) },
    },
  })
})

test('what the graph holds: every type is counted', async ({ ask }) => {
  expect(await runQuestion(ask, 'stats')).toMatchObject({
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
  expect(await runQuestion(ask, 'who-was-quoted-on', { ref: 'fentanyl trafficking' })).toMatchObject({
    entity: { quotedBy: { nodes: some({ speaker: expect.objectContaining({ name: 'Bonnie Glaser' }) }) } },
  })
})

test('what became of threats: that of 100 percent was averted', async ({ ask }) => {
  expect(await runQuestion(ask, 'threats')).toMatchObject({
    threats: some({
      measure: expect.objectContaining({ name: 'US 100 percent tariff threat against China' }),
      outcome: 'AVERTED',
    }),
  })
})

test('what the US charged China in April: 145 percent', async ({ ask }) => {
  expect(await runQuestion(ask, 'tariff-on-a-day')).toMatchObject({
    tariffRate: { total: 145, components: some({ rate: 145, scope: 'TOTAL', counted: true }) },
  })
})

test('how the duties of China changed: 125, then 10 percent, beside 15 on farm goods', async ({ ask }) => {
  const history = await runQuestion(ask, 'tariff-history', { imposer: 'China', target: 'US' })
  expect(history).toMatchObject({ tariffHistory: [{ total: 125 }, { total: 10 }] })
  expect(history).toMatchObject({ tariffHistory: some({ components: some({ rate: 15, counted: false }) }) })
})

test('what happened when: the controls of October, with the source', async ({ ask }) => {
  expect(await runQuestion(ask, 'timeline', { about: ['rare earths'], first: 50 })).toMatchObject({
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
    await runQuestion(ask, 'disagreements', { about: null, first: 50 })
  expect(disagreements?.totalCount).toBeGreaterThan(24)
  for (const { values } of disagreements?.nodes ?? []) {
    expect(values.length).toBeGreaterThan(1)
    expect(new Set(values.map(({ value }) => value)).size).toBe(values.length)
  }
})

test('how two are connected: Nvidia and rare earths, without a country between', async ({ ask }) => {
  const data = await runQuestion(ask, 'shortest-path')
  expect(data).toMatchObject({
    shortestPath: { nodes: some({ id: 'Organization:nvidia' }, { id: 'Commodity:rare-earths' }) },
  })
  expect(JSON.stringify(data)).not.toContain('"__typename":"Country"')
})

test('what the words find: measures on export controls, with the words marked', async ({ ask }) => {
  expect(await runQuestion(ask, 'search', { query: 'export controls', first: 20 })).toMatchObject({
    search: { nodes: some({ highlight: expect.stringMatching(/«export» «controls?»/i) }) },
  })
})

test('each question has an address, a plain title, a place and an operation of its own; those of tabs are short', () => {
  const shipped = listShippedOperations()
  for (const all of [
    shipped.map(({ slug }) => slug),
    shipped.map(({ title }) => title),
    shipped.map(({ name }) => name),
  ])
    expect(new Set(all).size).toBe(shipped.length)
  for (const { title } of listQuestions()) expect(title).toMatch(/^[A-Z].*\?$/)
  expect(listTabs().map(({ tab }) => tab)).toEqual([1, 2, 3, 4, 5, 6])
  for (const { title } of listTabs()) expect(title.length).toBeLessThan(35)
  for (const { slug, text } of listQuestions())
    expect(text, slug).toMatch(/^# .*\?\n(?:# .*\.\n)?# place: \d+\n(?:# tab: \d\n|# docs: no\n)?query /)
})

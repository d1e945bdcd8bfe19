import { expect } from 'vitest'
import {
  readAnsweredQuestions,
  readPageQuestions,
  readQuestionsToChange,
  TABS,
} from '../../web/graphiql/read-questions.ts'
import { wholeSeedTest as test } from '../fixtures.ts'
import type { Ask } from '../service.ts'

/** A test adds here which question it has run, so that none is left out. */
const ran = new Set<string>()
const upperHand = 'Trump-Xi meeting: What’s at stake and who has the upper hand?'
const resumeTalks = 'US, China to resume trade talks with focus on rare earth exports'

/** Runs a question of GraphiQL's panel as it stands. */
async function runQuestion(ask: Ask, slug: string): Promise<object> {
  const [question] = readQuestionsToChange().filter((one) => one.slug === slug)
  if (!question) throw new Error(`there is no question ${slug}`)
  ran.add(slug)
  const { data, errors, statements } = await ask(question.query)
  expect(errors).toBeUndefined()
  expect(statements).toBe(1)
  return data
}

const some = (...rows: object[]) => expect.arrayContaining(rows.map((row) => expect.objectContaining(row)))
const source = (title: string) => some({ article: expect.objectContaining({ title }) })

test('who said what about rare earths: the speakers, each with the source', async ({ ask }) => {
  const data = await runQuestion(ask, 'who-said-what-about-rare-earths')
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
  expect(await runQuestion(ask, 'what-answered-what')).toMatchObject({
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
  expect(await runQuestion(ask, 'what-is-deferred-by-what-until-when')).toMatchObject({
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
  expect(await runQuestion(ask, 'one-measure-with-its-history-and-sources')).toMatchObject({
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
  expect(await runQuestion(ask, 'everything-one-person-said')).toMatchObject({
    person: {
      name: 'Scott Bessent',
      positions: some({ role: expect.stringContaining('Treasury') }),
      said: { nodes: some({ medium: 'CBS', about: some({ name: 'TikTok deal' }), reportedIn: source(upperHand) }) },
    },
  })
})

test('what China imposed and faced: farm tariff and fentanyl tariff', async ({ ask }) => {
  expect(await runQuestion(ask, 'what-a-country-imposed-and-faced')).toMatchObject({
    country: {
      name: 'China',
      code: 'CN',
      imposed: { nodes: some({ name: 'Chinese tariff on US farm goods', targets: [{ name: 'United States' }] }) },
      faced: { nodes: some({ name: 'US fentanyl tariff on Chinese goods', imposedBy: [{ name: 'United States' }] }) },
    },
  })
})

test('what the graph holds: every type is counted', async ({ ask }) => {
  expect(await runQuestion(ask, 'what-the-graph-holds')).toMatchObject({
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
  expect(await runQuestion(ask, 'who-was-quoted-on-it')).toMatchObject({
    entity: { quotedBy: { nodes: some({ speaker: { name: 'Bonnie Glaser' } }) } },
  })
})

test('what became of threats: that of 100 percent was averted', async ({ ask }) => {
  expect(await runQuestion(ask, 'what-became-of-threats')).toMatchObject({
    threats: some({
      measure: expect.objectContaining({ name: 'US 100 percent tariff threat against China' }),
      outcome: 'AVERTED',
    }),
  })
})

test('what the US charged China in April: 145 percent', async ({ ask }) => {
  expect(await runQuestion(ask, 'what-one-charges-another-on-a-day')).toMatchObject({
    tariffRate: { total: 145, components: some({ rate: 145, scope: 'TOTAL', counted: true }) },
  })
})

test('how the duties of China changed: 125, then 10 percent, beside 15 on farm goods', async ({ ask }) => {
  const history = await runQuestion(ask, 'how-the-duties-changed')
  expect(history).toMatchObject({ tariffHistory: [{ total: 125 }, { total: 10 }] })
  expect(history).toMatchObject({ tariffHistory: some({ components: some({ rate: 15, counted: false }) }) })
})

test('what happened when: the controls of October, with the source', async ({ ask }) => {
  expect(await runQuestion(ask, 'what-happened-when')).toMatchObject({
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
    await runQuestion(ask, 'where-sources-disagree')
  expect(disagreements?.totalCount).toBeGreaterThan(24)
  for (const { values } of disagreements?.nodes ?? []) {
    expect(values.length).toBeGreaterThan(1)
    expect(new Set(values.map(({ value }) => value)).size).toBe(values.length)
  }
})

test('how two are connected: Nvidia and rare earths, without a country between', async ({ ask }) => {
  const data = await runQuestion(ask, 'how-two-are-connected')
  expect(data).toMatchObject({
    shortestPath: { nodes: some({ id: 'Organization:nvidia' }, { id: 'Commodity:rare-earths' }) },
  })
  expect(JSON.stringify(data)).not.toContain('"__typename":"Country"')
})

test('what the words find: measures on export controls, with the words marked', async ({ ask }) => {
  expect(await runQuestion(ask, 'what-the-words-find')).toMatchObject({
    search: { nodes: some({ highlight: expect.stringMatching(/«export» «controls?»/i) }) },
  })
})

test('every question has been run, is named by its operation and says in its first line what to change', () => {
  for (const { slug, query } of readQuestionsToChange()) {
    const name = query.match(/^query (\w+)/m)?.[1] ?? ''
    const words = name.replace(/(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/g, '-').toLowerCase()
    expect(slug).toBe(words)
    expect(query).toMatch(/^# [^.?]+\. \S.*[.?!]\n/)
    expect(ran).toContain(slug)
  }
})

test('each question has an address, a plain title and an operation of its own; those of tabs are short', () => {
  const questions = [...readQuestionsToChange(), ...readAnsweredQuestions(), ...readPageQuestions()]
  const names = questions.map(({ query }) => query.match(/^query (\w+)/m)?.[1])
  for (const all of [questions.map(({ slug }) => slug), questions.map(({ title }) => title), names])
    expect(new Set(all).size).toBe(questions.length)
  for (const { title } of questions.slice(0, TABS)) expect(title.length).toBeLessThan(35)
})

import { expect } from 'vitest'
import { z } from 'zod'
import { wholeSeedTest as test } from './fixtures.ts'

const pair = z.object({
  speaker: z.object({ id: z.string() }),
  subject: z.object({ id: z.string() }),
  statementCount: z.int(),
})
const PAIR = '{ speaker { id } subject { id } statementCount }'

test('30 speakers and 30 subjects are one answer of one statement, far below the limit of cost', async ({
  graph,
  ask,
}) => {
  const pick = async (end: string) => {
    const rows = await graph.read(
      `MATCH ()-[quoted:QUOTED_ON]->() WITH ${end}(quoted) AS node, sum(quoted.statements) AS count ORDER BY count DESC, node.id LIMIT 30 RETURN node.id AS id`,
    )
    return rows.map(({ id }) => String(id))
  }
  const [speakers, subjects] = [await pick('startNode'), await pick('endNode')]
  expect([speakers.length, subjects.length]).toEqual([30, 30])
  const query = `query ($speakers: [EntityRef!]!, $subjects: [EntityRef!]!) { quotedOnPairs(speakers: $speakers, subjects: $subjects) ${PAIR} }`
  const { data, errors, statements, extensions } = await ask(query, { speakers, subjects })
  expect(errors).toBeUndefined()
  expect(statements).toBe(1)
  expect(Object(extensions?.cost).cost).toBeLessThan(10_000)
  const pairs = z.array(pair).parse(data.quotedOnPairs)
  expect(pairs.length).toBeGreaterThan(40)
  const stored = await graph.read(
    `MATCH (speaker)-[quoted:QUOTED_ON]->(subject) WHERE speaker.id IN $speakers AND subject.id IN $subjects
     RETURN speaker.id AS speaker, subject.id AS subject, quoted.statements AS count`,
    { speakers, subjects },
  )
  const tell = (rows: readonly (readonly unknown[])[]) => rows.map((row) => row.join(' ')).toSorted()
  expect(tell(pairs.map((one) => [one.speaker.id, one.subject.id, one.statementCount]))).toEqual(
    tell(stored.map((one) => [one.speaker, one.subject, one.count])),
  )
  const counts = pairs.map(({ statementCount }) => statementCount)
  expect(counts).toEqual(counts.toSorted((one, other) => other - one))
})

test('of nobody, and on nothing, nobody was quoted; who is unknown is named', async ({ ask }) => {
  const { data } = await ask('{ none: quotedOnPairs(speakers: [], subjects: ["Taiwan"]) { statementCount } }')
  expect(data.none).toEqual([])
  const { errors } = await ask('{ quotedOnPairs(speakers: ["Besent"], subjects: ["Taiwan"]) { statementCount } }')
  expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND')
})

test('what somebody was quoted on is kept to some types', async ({ ask }) => {
  const { data } = await ask(`{
    topics: quotedOn(speakers: ["Bessent"], types: [TOPIC, COMMODITY], first: 100) { totalCount nodes ${PAIR} }
    all: quotedOn(speakers: ["Bessent"], first: 100) { nodes ${PAIR} } }`)
  const { topics, all } = z
    .object({
      topics: z.object({ totalCount: z.int(), nodes: z.array(pair) }),
      all: z.object({ nodes: z.array(pair) }),
    })
    .parse(data)
  const kept = all.nodes.filter(({ subject }) => /^(?:Topic|Commodity):/.test(subject.id))
  expect(topics.nodes).toEqual(kept)
  expect(topics.totalCount).toBe(kept.length)
  expect(kept.length).toBeGreaterThan(1)
})

const facets = z.object({
  totalCount: z.int(),
  undatedCount: z.int(),
  speakers: z.array(z.object({ speaker: z.object({ id: z.string() }), statementCount: z.int() })),
  subjects: z.array(z.object({ subject: z.object({ id: z.string() }), statementCount: z.int() })),
  years: z.array(z.object({ year: z.string(), statementCount: z.int() })),
})

test.for(['rare earths', 'TikTok', 'China', 'US tariffs on all trading partners of 2 April 2025'])(
  'the facets of "%s" are one statement, and count what the list finds',
  async (about, { ask }) => {
    const { data, statements, errors } = await ask(
      `query ($about: EntityRef!) { whoSaidFacets(about: $about) { totalCount undatedCount years { year statementCount }
        speakers { speaker { id } statementCount } subjects { subject { id } statementCount } } }`,
      { about },
    )
    expect(errors).toBeUndefined()
    expect(statements).toBe(1)
    const found = facets.parse(data.whoSaidFacets)
    expect(found.speakers.length).toBeLessThanOrEqual(10)
    const count = async (more: string) => {
      const asked = await ask(`query ($about: EntityRef!) { whoSaid(about: $about${more}) { totalCount } }`, { about })
      return Object(asked.data.whoSaid).totalCount
    }
    expect(found.totalCount).toBe(await count(''))
    for (const { speaker, statementCount } of found.speakers)
      expect(await count(`, speaker: "${speaker.id}"`), speaker.id).toBe(statementCount)
    for (const { year, statementCount } of found.years)
      expect(await count(`, from: "${year}", to: "${year}"`), year).toBe(statementCount)
    expect(found.subjects.length).toBeGreaterThan(0)
    for (const { subject, statementCount } of found.subjects)
      expect(await count(`, alsoAbout: "${subject.id}"`), subject.id).toBe(statementCount)
  },
)

test('a list of facets is bounded', async ({ ask }) => {
  const { data } = await ask('{ whoSaidFacets(about: "China") { speakers(first: 2) { statementCount } } }')
  expect(Object(data.whoSaidFacets).speakers).toHaveLength(2)
  const { errors } = await ask('{ whoSaidFacets(about: "China") { subjects(first: 101) { statementCount } } }')
  expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
})

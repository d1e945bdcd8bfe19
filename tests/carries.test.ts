import { expect } from 'vitest'
import { z } from 'zod'
import { wholeSeedTest as test } from './fixtures.ts'
import type { Ask } from './service.ts'

const carried = z.object({
  paragraph: z.int(),
  excerpt: z.string().nullable(),
  subject: z.object({ id: z.string() }),
  property: z.string().nullable(),
  value: z.string().nullable(),
  other: z.object({ id: z.string() }).nullable(),
})
const pages = z.object({
  article: z.object({
    carries: z.object({
      totalCount: z.int(),
      nodes: z.array(carried),
      pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
    }),
  }),
})

/** All that an article carries, page by page. */
async function readCarried(ask: Ask, slug: string) {
  const found: z.infer<typeof carried>[] = []
  for (let after: string | null = null, hasNext = true; hasNext; ) {
    const { data, errors, statements } = await ask(
      `query ($slug: String!, $after: String) { article(slug: $slug) { carries(first: 100, after: $after) {
        totalCount nodes { paragraph excerpt subject { id } property value other { id } } pageInfo { hasNextPage endCursor } } } }`,
      { slug, after },
    )
    expect(errors).toBeUndefined()
    expect(statements).toBe(1)
    const { carries } = pages.parse(data).article
    found.push(...carries.nodes)
    if (!carries.pageInfo.hasNextPage) expect(found).toHaveLength(carries.totalCount)
    after = carries.pageInfo.endCursor
    hasNext = carries.pageInfo.hasNextPage
  }
  return found
}

/** Each citation that the graph stores, whatever it carries, and under what an article tells it. */
const stored = `
  CALL () {
    MATCH (node:Entity) UNWIND node.citations AS citation
    RETURN node.id AS subject, citation, null AS property, null AS value, null AS other
    UNION ALL
    MATCH (node:Statement)-[printing:REPORTED_IN]->() UNWIND printing.citations AS citation
    RETURN node.id AS subject, citation, null AS property, null AS value, null AS other
    UNION ALL
    MATCH (node)-[:CHANGED]->(change) UNWIND change.citations AS citation
    RETURN node.id AS subject, citation, 'status' AS property, change.status AS value, null AS other
    UNION ALL
    MATCH (node)-[:PROVIDES]->(provision) UNWIND provision.citations AS citation
    RETURN node.id AS subject, citation, 'provision' AS property, provision.text AS value, null AS other
    UNION ALL
    MATCH (node)-[:CLAIMED]->(claim)
    RETURN node.id AS subject, claim.citation AS citation, claim.property AS property, claim.value AS value, null AS other
    UNION ALL
    MATCH (node:Entity)-[link]->(end:Entity) WHERE type(link) <> 'QUOTED_ON' UNWIND link.citations AS citation
    RETURN node.id AS subject, citation, type(link) AS property, null AS value, end.id AS other
  }
  MATCH (place:Citation {id: citation})-[:OF]->(article)
  RETURN article.slug AS article, place.paragraph AS paragraph, place.excerpt AS excerpt, subject, property, value, other`

const cited = z.object({
  article: z.string(),
  paragraph: z.int(),
  excerpt: z.string().nullable(),
  subject: z.string(),
  property: z.string().nullable(),
  value: z.string().nullable(),
  other: z.string().nullable(),
})

test('every citation that the graph stores is found in what its article carries', async ({ graph, ask }) => {
  const citations = z.array(cited).parse(await graph.read(stored))
  const own = new Set(['status', 'provision'])
  expect(citations.length).toBeGreaterThan(2_000)
  const listed = new Set<string>()
  for (const slug of new Set(citations.map(({ article }) => article)))
    for (const { subject, other, ...fact } of await readCarried(ask, slug))
      listed.add(
        JSON.stringify([slug, fact.paragraph, fact.excerpt, subject.id, fact.property, fact.value, other?.id ?? null]),
      )
  const lost = citations.filter(({ article, paragraph, excerpt, subject, property, value, other }) => {
    const itself = JSON.stringify([article, paragraph, excerpt, subject, property, value, other])
    if (listed.has(itself)) return false
    // What has no evidence of its own rests on that of the entry, whose entity it is a relationship of.
    const ends = property !== null && (other || own.has(property)) ? [subject, other] : []
    return !ends.some((end) => listed.has(JSON.stringify([article, paragraph, excerpt, end, null, null, null])))
  })
  expect(lost).toEqual([])
})

test('it lists nothing that the graph does not cite, in the order of paragraphs', async ({ graph, ask }) => {
  const citations = z.array(cited).parse(await graph.read(stored))
  const slugs = [...new Set(citations.map(({ article }) => article))]
  for (const slug of slugs) {
    const found = await readCarried(ask, slug)
    const paragraphs = found.map(({ paragraph }) => paragraph)
    expect(paragraphs).toEqual(paragraphs.toSorted((one, other) => one - other))
    const loose = found.filter(
      ({ paragraph, subject, property, other }) =>
        !citations.some(
          (one) =>
            one.article === slug &&
            one.paragraph === paragraph &&
            one.subject === subject.id &&
            one.property === property &&
            one.other === (other?.id ?? null),
        ),
    )
    expect(loose).toEqual([])
  }
})

test('all facts of an article are one page where that is asked for, up to a thousand', async ({ ask }) => {
  const list = (first: number) => `{ article(slug: "aljazeera-us-china-london-talks") { carries(first: ${first}) {
    totalCount nodes { paragraph excerpt subject { id } property value other { id } } pageInfo { hasNextPage endCursor } } } }`
  const { data, errors } = await ask(list(1_000))
  expect(errors).toBeUndefined()
  const { carries } = pages.parse(data).article
  expect(carries.totalCount).toBeGreaterThan(100)
  expect(carries.nodes).toHaveLength(carries.totalCount)
  expect(carries.nodes).toEqual(await readCarried(ask, 'aljazeera-us-china-london-talks'))
  const { errors: refused } = await ask(list(1_001))
  expect(refused?.[0]?.message).toContain('it can be 0 to 1000')
  const others = await ask(
    '{ article(slug: "aljazeera-us-china-london-talks") { statements(first: 101) { totalCount } } }',
  )
  expect(others.errors?.[0]?.message).toContain('it can be 0 to 100')
})

test.for([
  'entities(types: [MEASURE], first: 2)',
  'measures(first: 2)',
  'retaliationChains(from: "fentanyl tariff", first: 1)',
])('the article behind a passage has all that it carries below %s too', async (list, { ask }) => {
  const history = `history { evidence { article { slug carries(first: 20) { nodes { paragraph property
      subject { id ... on Statement { speaker { id } } } other { id } } } } } }`
  const rows = list.startsWith('retal') ? `measures { ${history} }` : `nodes { ... on Measure { ${history} } }`
  const { data, errors } = await ask(`{ list: ${list} { ${rows} } }`)
  expect(errors).toBeUndefined()
  const articles: { slug: string; carries: object }[] = []
  JSON.stringify(data, (_key, value) => {
    if (value?.carries) articles.push(value)
    return value
  })
  expect(articles.length).toBeGreaterThan(1)
  for (const { slug, carries } of articles) {
    const alone = await ask(
      `query ($slug: String!) { article(slug: $slug) { carries(first: 20) { nodes { paragraph property
          subject { id ... on Statement { speaker { id } } } other { id } } } } }`,
      { slug },
    )
    expect(carries).toEqual(Object(alone.data.article).carries)
  }
})

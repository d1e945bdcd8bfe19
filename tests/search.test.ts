import { expect } from 'vitest'
import { z } from 'zod'
import { wholeSeedTest as test } from './fixtures.ts'
import type { Ask } from './service.ts'

const shown = z.object({
  totalCount: z.int(),
  nodes: z.array(z.object({ highlight: z.string(), match: z.object({ id: z.string() }) })),
})

/** What each query finds. */
async function searchAll(ask: Ask, queries: readonly string[]): Promise<z.infer<typeof shown>[]> {
  const found: z.infer<typeof shown>[] = []
  for (let start = 0; start < queries.length; start += 10) {
    const some = queries.slice(start, start + 10)
    const fields = some.map(
      (query, index) =>
        `a${index}: search(query: ${JSON.stringify(query)}, first: 50) { totalCount nodes { highlight match { id } } }`,
    )
    const { data, errors } = await ask(`{ ${fields.join(' ')} }`)
    expect(errors).toBeUndefined()
    found.push(...some.map((_, index) => shown.parse(data[`a${index}`])))
  }
  return found
}

test('every title, name, alias, gist and excerpt of the seed finds what it is of', async ({ graph, ask }) => {
  const rows = z.array(z.object({ id: z.string(), texts: z.array(z.string()) })).parse(
    await graph.read(
      `MATCH (node:Entity|Statement|Article)
       RETURN node.id AS id,
         [text IN [node.name, node.title, node.gist, node.excerpt, node.description] + coalesce(node.aliases, node.otherWords, []) WHERE text IS NOT NULL] AS texts`,
    ),
  )
  const texts = rows.flatMap((row) => row.texts.map((text) => ({ id: row.id, text })))
  expect(texts.length).toBeGreaterThan(1_000)
  const found = await searchAll(
    ask,
    texts.map(({ text }) => text),
  )
  const lost = texts.filter(({ id }, index) => !found[index]?.nodes.some(({ match }) => match.id === id))
  expect(lost).toEqual([])
  expect(found.flatMap(({ nodes }) => nodes).filter(({ highlight }) => !/«.+»/u.test(highlight))).toEqual([])
})

test.for([
  'we don’t want any technical details slowing that down',
  "we don't want any technical details slowing that down",
  'Trump-Xi meeting: What’s at stake and who has the upper hand?',
  "China's",
  'China’s',
  "Trump's tariffs against the whole world",
  'U.S. Trade Representative',
  'US Trade Representative',
  'U.S. Treasury Secretary',
  'growth of 4.5 to 5 percent',
  'the',
  'it',
  'soya-beans',
  'soya\u2011beans',
  'ch\u00ADina',
  'China\u200B',
  'ＣＨＩＮＡ',
  '1201',
])('"%s" is found', async (query, { ask }) => {
  const [found] = await searchAll(ask, [query])
  expect(found?.totalCount).toBeGreaterThan(0)
  expect(found?.nodes[0]?.highlight).toMatch(/«.+»/u)
})

test.for(['4.6 to 5 percent', `${'tariff '.repeat(20)}zzzzqq`, 'China’s zzzzqq', 'it was what we will be zzzzqq'])(
  '"%s" is not found',
  async (query, { ask }) => {
    expect((await searchAll(ask, [query]))[0]?.totalCount).toBe(0)
  },
)

test('common words count only where a query has no others', async ({ ask }) => {
  const [one, other] = await searchAll(ask, ['the tariff of the', 'tariff'])
  expect(one?.totalCount).toBe(other?.totalCount)
})

test('a query of more than 100 different words is refused', async ({ ask }) => {
  const query = Array.from({ length: 101 }, (_, index) => `w${index}`).join(' ')
  const { errors = [] } = await ask('query ($query: String!) { search(query: $query) { totalCount } }', { query })
  expect(errors[0]?.extensions?.code).toBe('BAD_USER_INPUT')
  expect(errors[0]?.message).toContain('101 different words; it can have 100')
})

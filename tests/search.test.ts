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

test.for([
  '4.6 to 5 percent',
  `${'tariff '.repeat(20)}zzzzqq`,
  'China’s zzzzqq',
  'it was what we will be tariff zzzzqq',
])('"%s" is found in part, and that is said', async (query, { ask }) => {
  const { data } = await ask(
    'query ($query: String!) { search(query: $query, first: 3) { matched missingWords totalCount nodes { highlight } } }',
    { query },
  )
  const missingWords = query.startsWith('4.6') ? ['4.6'] : ['zzzzqq']
  expect(data.search).toMatchObject({ matched: 'ANY_WORD', missingWords })
  expect(Object(data.search).totalCount).toBeGreaterThan(0)
})

test.for(['zzzzqq', 'zzzzqq wwwwkk', 'it was what it will be zzzzqq', '…'])(
  '"%s" is not found',
  async (query, { ask }) => {
    const { data } = await ask(
      'query ($query: String!) { search(query: $query) { matched totalCount nodes { score } } }',
      {
        query,
      },
    )
    expect(data.search).toEqual({ matched: null, totalCount: 0, nodes: [] })
  },
)

/** What a reader may ask in words of their own, and what was said about it. */
const questions: readonly (readonly [query: string, ...statements: string[]])[] = [
  [
    'magnets for car makers running out',
    'us-complains-about-fewer-magnets',
    'trump-xi-agreed-to-restart-rare-earth-flow',
  ],
  ['American growers losing their Chinese customers', 'bessent-soybean-farmers-will-feel-good'],
  ['students sent home', 'rubio-aggressively-revoke-visas', 'mao-ning-visa-revocation-damaged-rights'],
  ['will the truce be extended beyond November', 'bessent-expects-truce-extension'],
  [
    'who controls the algorithm of TikTok after the sale',
    'liang-china-keeps-algorithm',
    'white-house-tiktok-algorithm-and-board',
  ],
  ['Beijing stops buying soy', 'bessent-hints-soybean-boycott-ending', 'bessent-china-to-buy-more-soya-beans'],
  [
    'oil from Moscow bought by China',
    'chinese-oil-companies-pause-russian-crude',
    'trump-threatens-china-over-russian-oil',
  ],
  ['chips that Nvidia may sell to China', 'trump-may-raise-nvidia-chips', 'huang-china-blocks-nvidia'],
  ['drug precursors and lower tariffs', 'wsj-trump-would-cut-fentanyl-tariff', 'wsj-china-to-control-precursors'],
  ['fees for ships in American harbours', 'chinese-government-apprehensive-about-port-fees'],
  [
    'hundred percent duty on everything from China',
    'trump-threatens-100-percent-on-friday',
    'bessent-100-percent-threat-off-table',
  ],
  ['is the publisher Lai going to be freed', 'trump-may-urge-jimmy-lai-release'],
  [
    'war in Ukraine ended with Chinese help',
    'trump-hopes-xi-helps-on-ukraine',
    'beijing-long-ukraine-war-helps-nobody',
  ],
  ['growth of the economy in the next five years', 'ubs-reads-growth-target', 'beijing-growth-in-reasonable-range'],
  ['companies should not use Huawei processors', 'us-commerce-department-warns-anywhere-in-the-world'],
  ['jobs and factories helped by duties', 'trump-tariffs-boost-manufacturing-and-jobs'],
]

test.for(questions)(
  '"%s" finds what was said about it among the first ten statements',
  async ([query, ...slugs], { ask }) => {
    const { data } = await ask(
      'query ($query: String!) { search(query: $query, types: [STATEMENT], first: 10) { nodes { highlight match { id } } } }',
      { query },
    )
    const ids = shown
      .pick({ nodes: true })
      .parse(Object(data.search))
      .nodes.map(({ match }) => match.id)
    expect(ids).toEqual(expect.arrayContaining(slugs.map((slug) => `Statement:${slug}`)))
  },
)

test.for([
  ['Trmp', 'Person:donald-trump'],
  ['Trmup', 'Person:donald-trump'],
  ['Bssent', 'Person:scott-bessent'],
  ['TkTok', 'Organization:tiktok'],
  ['Taiwn', 'Country:taiwan'],
  ['soybens', 'Commodity:soybeans'],
] as const)('"%s" finds the name %s of which a letter is wrong', async ([query, id], { ask }) => {
  const [found] = await searchAll(ask, [query])
  expect(found?.nodes.map(({ match }) => match.id)).toContain(id)
})

test('names and aliases of what a statement is about, and of who made it, count as its words', async ({ ask }) => {
  const { data } = await ask(
    '{ search(query: "what did Bessent say about soy beans?", types: [STATEMENT]) { matched nodes { highlight match { ... on Statement { id gist speaker { id } } } } } }',
  )
  const { matched, nodes } = Object(data.search)
  expect(matched).toBe('ALL_WORDS')
  expect(nodes.map(({ match }: { match: { id: string } }) => match.id)).toContain(
    'Statement:bessent-hints-soybean-boycott-ending',
  )
  for (const { match, highlight } of nodes) {
    expect(match.speaker.id).toBe('Person:scott-bessent')
    expect(highlight).toMatch(/«.+»/u)
  }
})

test('what has all words hides what has some, and an exact name is first', async ({ ask }) => {
  const { data } = await ask(
    '{ search(query: "rare earths", first: 100) { matched missingWords nodes { score match { id } } } }',
  )
  const { nodes, ...search } = Object(data.search)
  expect(search).toEqual({ matched: 'ALL_WORDS', missingWords: [] })
  expect(nodes[0].match.id).toBe('Commodity:rare-earths')
  expect(nodes[0].score).toBeGreaterThan(1000)
})

test('a name that is given whole is not searched by its words', async ({ ask }) => {
  const { data } = await ask('{ search(query: "Commodity:rare-earths") { matched totalCount nodes { match { id } } } }')
  expect(data.search).toEqual({
    matched: 'ALL_WORDS',
    totalCount: 1,
    nodes: [{ match: { id: 'Commodity:rare-earths' } }],
  })
})

test('of the types that are left out nothing counts', async ({ ask }) => {
  const ask1 = async (types: string) =>
    Object(
      (await ask(`{ search(query: "algorithm of zzzzqq", types: [${types}]) { matched totalCount } }`)).data.search,
    )
  expect((await ask1('COUNTRY')).totalCount).toBe(0)
  expect(await ask1('TOPIC')).toMatchObject({ matched: 'ANY_WORD' })
})

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

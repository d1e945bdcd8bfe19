import { expect } from 'vitest'
import { toSpan } from '../src/model/shape/edtf-date.ts'
import { wholeSeedTest as test } from './fixtures.ts'
import type { Ask } from './service.ts'

/** The data of an answer that has no errors. */
async function answer(ask: Ask, query: string): Promise<unknown> {
  const { data, errors } = await ask(query)
  expect(errors).toBeUndefined()
  return data
}

test('who said what about rare earths: all speakers, with those on the controls over them and on what concerns them', async ({
  ask,
}) => {
  const { data } = await ask('{ whoSaid(about: "rare earths", first: 100) { nodes { speaker { name } } } }')
  const { nodes }: { nodes: { speaker: { name: string } }[] } = Object(data.whoSaid)
  expect(new Set(nodes.map(({ speaker }) => speaker.name))).toEqual(
    new Set([
      'Alejandro Reyes',
      'Analysts',
      'Chinese government',
      'Donald Trump',
      'European companies',
      'Experts',
      'Jamieson Greer',
      'Kevin Hassett',
      'Ministry of Commerce of China',
      'Rachel Ziemba',
      'Robert Rogowsky',
      'Scott Bessent',
      'US companies',
      'US government',
    ]),
  )
})

test('an utterance is found under each speaker and in each mode that one article gives, and shows that printing', async ({
  ask,
}) => {
  const { data } = await ask(`query ($about: EntityRef! = "rare earths", $day: EdtfDate! = "2025-06-07") {
    quoted: whoSaid(about: $about, speaker: "MOFCOM", mode: DIRECT, from: $day, to: $day) { nodes { ...Said } }
    reported: whoSaid(about: $about, speaker: "Chinese government", mode: INDIRECT, from: $day, to: $day) { nodes { ...Said } }
    neither: whoSaid(about: $about, speaker: "Chinese government", mode: DIRECT, from: $day, to: $day) { totalCount }
  }
  fragment Said on Statement {
    id mode excerpt speaker { slug } differs printings { article { slug } paragraphs mode speaker { slug } }
  }`)
  const said = {
    id: 'Statement:china-approved-some-rare-earth-exports',
    speaker: { slug: 'chinese-commerce-ministry' },
    differs: ['MODE', 'SPEAKER'],
    printings: [
      {
        article: { slug: 'aljazeera-us-china-london-talks' },
        ...{ paragraphs: [32, 33], mode: 'DIRECT', speaker: { slug: 'chinese-commerce-ministry' } },
      },
      {
        article: { slug: 'bloomberg-us-china-resume-talks' },
        ...{ paragraphs: [5], mode: 'INDIRECT', speaker: { slug: 'chinese-government' } },
      },
    ],
  }
  const excerpt = 'will continue to strengthen the approval of applications'
  const { quoted, reported, neither } = Object(data)
  expect(quoted.nodes).toEqual([{ ...said, mode: 'DIRECT', excerpt }])
  expect(reported.nodes).toContainEqual({ ...said, mode: 'INDIRECT', excerpt: null })
  expect(neither.totalCount).toBe(0)
})

/** How many statements on each subject are found in which way. */
const found: readonly (readonly [about: string, ...counts: readonly [number, number, number, number]])[] = [
  ['rare earths', 5, 3, 21, 0],
  ['TikTok', 2, 0, 17, 0],
  ['fentanyl', 0, 0, 6, 0],
  ['Ukraine', 0, 0, 6, 1],
  ['Malaysia', 0, 0, 7, 3],
  ['Nvidia', 1, 0, 6, 3],
]

test.for(found)('what was said about %s is found in each way', async ([about, ...counts], { ask }) => {
  const ways = ['ABOUT', 'NARROWER', 'CONCERNS', 'MENTIONED']
  const fields = ways.map((way) => `${way}: whoSaid(about: $about, closeness: [${way}]) { totalCount }`)
  const { data } = await ask(
    `query ($about: EntityRef!) { ${fields.join(' ')} all: whoSaid(about: $about) { totalCount } }`,
    { about },
  )
  const { all, ...each } = Object(data)
  expect(Object.values(each)).toEqual(counts.map((totalCount) => ({ totalCount })))
  expect(all.totalCount).toBe(counts.reduce((sum, count) => sum + count))
})

test('a statement on the TikTok deal is found through the deal, one that names Malaysia by its words', async ({
  ask,
}) => {
  const { data } = await ask(`{
    tiktok: whoSaid(about: "TikTok", closeness: [CONCERNS], first: 1) { edges { node { id } matchedBy { how through { id } } } }
    malaysia: whoSaid(about: "Malaysia", closeness: [MENTIONED], first: 1) {
      nodes { gist mentions { name } } edges { matchedBy { how through { id } } }
    }
  }`)
  expect(data).toEqual({
    tiktok: {
      edges: [
        {
          node: { id: 'Statement:bessent-framework-includes-tiktok-and-deferral' },
          matchedBy: { how: 'CONCERNS', through: { id: 'Agreement:tiktok-deal' } },
        },
      ],
    },
    malaysia: {
      nodes: [
        {
          gist: 'The latest talks in Malaysia brought significant progress with China over the weekend.',
          mentions: [{ name: 'China' }, { name: 'Malaysia' }],
        },
      ],
      edges: [{ matchedBy: { how: 'MENTIONED', through: null } }],
    },
  })
})

test('the longest chain leads from the fentanyl tariff to the Chinese tariff of April', async ({ ask }) => {
  expect(await answer(ask, '{ retaliationChains(first: 1) { length measures { slug } hops { basis } } }')).toEqual({
    retaliationChains: [
      {
        length: 3,
        measures: [
          { slug: 'us-fentanyl-tariff' },
          { slug: 'china-farm-goods-tariff' },
          { slug: 'us-april-2025-tariff-on-china' },
          { slug: 'china-april-2025-tariff-on-us' },
        ],
        hops: [{ basis: 'STATED' }, { basis: 'INFERRED' }, { basis: 'STATED' }],
      },
    ],
  })
})

test('the 100 percent threat answers the Chinese controls of October', async ({ ask }) => {
  expect(
    await answer(
      ask,
      '{ measure(ref: "Measure:us-100-percent-tariff-threat") { retaliatedAgainst { basis trigger { slug } } } }',
    ),
  ).toEqual({
    measure: { retaliatedAgainst: [{ basis: 'STATED', trigger: { slug: 'china-october-rare-earth-controls' } }] },
  })
})

test('one measure is put off until a month, and another by expectation alone, for a year', async ({ ask }) => {
  const query = `{
    measures(filter: { deferred: true }) {
      nodes { slug status deferredBy { until duration modality saidBy { name } by { name } } }
    }
  }`
  expect(await answer(ask, query)).toEqual({
    measures: {
      nodes: [
        {
          slug: 'china-october-rare-earth-controls',
          status: 'IN_FORCE',
          deferredBy: [
            {
              until: null,
              duration: 'P1Y',
              modality: 'EXPECTED',
              saidBy: [{ name: 'Scott Bessent' }],
              by: { name: 'Kuala Lumpur framework for a trade deal' },
            },
          ],
        },
        {
          slug: 'us-tiktok-divest-or-ban-law',
          status: 'DEFERRED',
          deferredBy: [
            {
              until: null,
              duration: null,
              modality: 'DONE',
              saidBy: [],
              by: { name: "Trump's fourth extension of the TikTok deadline" },
            },
            {
              until: '2025-12',
              duration: null,
              modality: 'DONE',
              saidBy: [],
              by: { name: "Trump's extension of the TikTok deadline to December" },
            },
          ],
        },
      ],
    },
  })
})

test('what a source only expects is no change that was made', async ({ ask }) => {
  const query = `{
    fentanyl: measure(ref: "Measure:us-fentanyl-tariff") { rate reducedBy { type fromRate toRate modality saidBy { name } } }
    soybeans: measure(ref: "Measure:china-soybean-purchase-stop") { status removedBy { modality saidBy { name } } }
    truce: agreement(ref: "Agreement:tariff-truce-2025-08") { status extendedBy { status } }
    geneva: agreement(ref: "Geneva truce") { changes { type on until duration measure { slug } modality evidence { paragraph } } }
    duty: measure(ref: "Measure:us-april-2025-tariff-on-china") {
      status raisedBy { modality } suspendedBy { on } extendedBy { modality by { slug } }
    }
  }`
  expect(await answer(ask, query)).toMatchObject({
    fentanyl: {
      rate: 20,
      reducedBy: [
        {
          type: 'REDUCED_BY',
          fromRate: 20,
          toRate: null,
          modality: 'CONDITIONAL',
          saidBy: [{ name: 'The Wall Street Journal' }],
        },
      ],
    },
    soybeans: { status: 'IN_FORCE', removedBy: [{ modality: 'EXPECTED', saidBy: [{ name: 'Scott Bessent' }] }] },
    truce: { status: 'IN_FORCE', extendedBy: [{ status: 'EXPECTED' }] },
    geneva: {
      changes: Array.from({ length: 4 }, () => expect.objectContaining({ duration: 'P90D', modality: 'DONE' })),
    },
    duty: {
      status: 'IN_FORCE',
      raisedBy: [{ modality: 'CONDITIONAL' }],
      suspendedBy: [{ on: '2025-05-11/2025-05-31' }, { on: '2025-08' }],
      extendedBy: [{ modality: 'EXPECTED', by: { slug: 'tariff-truce-extension-expected-2025-11' } }],
    },
  })
})

test.for([
  ['US', 'China', '2025-03-15', 20],
  ['US', 'China', '2025-04-20', 145],
  ['US', 'China', '2025-06-15', 30],
  ['China', 'US', '2025-03-15', null],
  ['China', 'US', '2025-04-20', 125],
  ['China', 'US', '2025-06-15', 10],
  ['US', 'China', '2025-01-15', null],
  ['US', 'Japan', '2025-06-15', 10],
] as const)('what %s charges %s on %s is %s percent', async ([imposer, target, on, total], { ask }) => {
  const query = `{ tariffRate(imposer: "${imposer}", target: "${target}", on: "${on}") { total } }`
  expect(await answer(ask, query)).toEqual({ tariffRate: { total } })
})

test('the 100 percent threat was averted sixteen days after it was made', async ({ ask }) => {
  const { data } = await ask(
    '{ threats(imposer: "US", target: "China") { outcome threatenedOn resolvedOn lagDays measure { slug } } }',
  )
  expect(data.threats).toContainEqual({
    outcome: 'AVERTED',
    threatenedOn: '2025-10-10',
    resolvedOn: '2025-10-26',
    lagDays: 16,
    measure: { slug: 'us-100-percent-tariff-threat' },
  })
})

test('sources differ on how many metals China restricted', async ({ ask }) => {
  const { data } = await ask(
    '{ disagreements(about: "rare earths", first: 100) { nodes { entity { slug } property values { value rank citations { paragraph article { slug } } } } } }',
  )
  expect(Object(data.disagreements).nodes).toContainEqual({
    entity: { slug: 'china-april-rare-earth-controls' },
    property: 'number of metals restricted',
    values: [
      {
        value: '7',
        rank: 'NORMAL',
        citations: [
          { paragraph: 42, article: { slug: 'aljazeera-trump-xi-upper-hand' } },
          { paragraph: 73, article: { slug: 'aljazeera-trump-xi-upper-hand' } },
        ],
      },
      {
        value: '6',
        rank: 'NORMAL',
        citations: [{ paragraph: 26, article: { slug: 'aljazeera-us-china-london-talks' } }],
      },
    ],
  })
})

test.for([
  ['soya beans', 'Commodity:soybeans'],
  ['Greer', 'Person:jamieson-greer'],
  ['the Geneva deal', 'Agreement:geneva-truce'],
  ['Ministry of Commerce', 'Organization:chinese-commerce-ministry'],
  ['H20', 'Commodity:h20'],
  ['cn', 'Country:china'],
])('%s names %s', async ([ref, id], { ask }) => {
  expect(await answer(ask, `{ entity(ref: "${ref}") { id } }`)).toEqual({ entity: { id } })
})

test('a name that two people share lists both', async ({ ask }) => {
  const { errors } = await ask('{ entity(ref: "Lai") { id } }')
  expect(errors?.[0]?.extensions).toMatchObject({
    code: 'AMBIGUOUS_REFERENCE',
    candidates: [{ id: 'Person:jimmy-lai' }, { id: 'Person:lai-ching-te' }],
  })
})

test('a body that imposes, faces and agrees says so, and has a name without a fragment', async ({ ask }) => {
  const query = `{
    asean: organization(ref: "ASEAN") { agreements { nodes { slug parties { id name } } } }
    ministry: organization(ref: "Organization:us-commerce-department") {
      measuresImposed { totalCount nodes { imposedBy { name } } }
      said(first: 1) { nodes { speaker { slug name quotedOn(first: 1) { totalCount } } } }
    }
    huawei: organization(ref: "Huawei") { measuresFaced { nodes { targets { name } } } }
  }`
  expect(await answer(ask, query)).toMatchObject({
    asean: {
      agreements: { nodes: [{ parties: [{ name: 'Association of Southeast Asian Nations' }, { name: 'China' }] }] },
    },
    ministry: {
      measuresImposed: {
        totalCount: 1,
        nodes: [{ imposedBy: [{ name: 'United States' }, { name: 'US Department of Commerce' }] }],
      },
    },
    huawei: {
      measuresFaced: { nodes: [{ targets: [{ name: 'China' }, { name: 'Companies worldwide' }, { name: 'Huawei' }] }] },
    },
  })
})

test('before its log begins a measure has no status, and the rest of the answer is whole', async ({ ask }) => {
  const query = `{
    measure(ref: "Measure:us-april-2025-tariff-on-china") {
      slug
      before: status(asOf: "2025-03") unknown: status(knownAt: "2025-01") held: status(asOf: "2025-06-15")
      rateScope first: rateScope(asOf: "2025-04-20") none: rateScope(asOf: "2025-03")
      lastReportedOn
    }
  }`
  expect(await answer(ask, query)).toEqual({
    measure: {
      slug: 'us-april-2025-tariff-on-china',
      before: null,
      unknown: null,
      held: 'IN_FORCE',
      rateScope: 'TOTAL',
      first: 'TOTAL',
      none: null,
      lastReportedOn: '2025-10-29',
    },
  })
})

test('articles are found by publisher, day and title', async ({ ask }) => {
  const query = `{
    june: articles(from: "2025-06", to: "2025-06") { nodes { slug } }
    published: articles(publisher: "al jazeera", first: 1) { totalCount nodes { slug } }
    titled: articles(title: "china stocks climb ahead of Trump-Xi trade talks") { nodes { slug } }
    none: articles(title: "No such title") { totalCount }
  }`
  expect(await answer(ask, query)).toEqual({
    june: { nodes: [{ slug: 'aljazeera-us-china-london-talks' }, { slug: 'bloomberg-us-china-resume-talks' }] },
    published: { totalCount: 3, nodes: [{ slug: 'aljazeera-trump-xi-upper-hand' }] },
    titled: { nodes: [{ slug: 'china-stocks-climb' }] },
    none: { totalCount: 0 },
  })
})

test('agreements and events are found by what they are about, narrower things and parts in them', async ({ ask }) => {
  const query = `{
    fentanyl: agreements(about: "fentanyl") { totalCount nodes { slug } }
    earths: agreements(about: "rare earths") { nodes { slug } }
    minerals: agreements(about: "critical minerals") { nodes { slug } }
    cambodia: agreements(about: "Cambodia", party: "US") { nodes { slug } }
    ban: events(about: "us-tiktok-divest-or-ban-law", kinds: [DEADLINE]) { nodes { slug } }
    truce: events(about: "geneva-truce", kinds: [TALKS]) { nodes { slug } }
    ministry: events(about: "China", kinds: [ANNOUNCEMENT], from: "2025-06", to: "2025-06") { nodes { slug } }
    nobody: events(about: "Vietnam", to: "2024") { totalCount }
  }`
  const nodes = (...slugs: string[]) => ({ nodes: slugs.map((slug) => ({ slug })) })
  expect(await answer(ask, query)).toEqual({
    fentanyl: { totalCount: 1, ...nodes('fentanyl-for-tariff-cut-deal') },
    earths: nodes(
      'kuala-lumpur-framework',
      'us-thailand-critical-minerals-agreement-2025-10',
      'us-malaysia-critical-minerals-agreement-2025-10',
      'us-japan-minerals-agreement-2025-10',
      'trump-xi-rare-earth-understanding-2025-06',
    ),
    minerals: nodes(
      'kuala-lumpur-framework',
      'us-thailand-critical-minerals-agreement-2025-10',
      'us-malaysia-critical-minerals-agreement-2025-10',
      'us-japan-minerals-agreement-2025-10',
      'trump-xi-rare-earth-understanding-2025-06',
    ),
    cambodia: nodes('us-cambodia-trade-agreement-2025-10'),
    ban: nodes('tiktok-deadline-2025-12'),
    truce: nodes('geneva-talks-2025-05'),
    ministry: nodes('china-rare-earth-approvals-2025-06-07'),
    nobody: { totalCount: 0 },
  })
})

test('who holds an office of a country takes part for it, who leads a firm does not', async ({ ask }) => {
  const query = `{
    talks: events(kinds: [TALKS], participants: ["US", "China"], from: "2025-05", to: "2025-06", order: ASC) { nodes { slug } }
    both: events(participants: ["Scott Bessent", "China"], from: "2025-06", to: "2025-06") { nodes { slug } }
    presidents: events(participants: ["US", "China"], to: "2017") { nodes { slug } }
    nvidia: events(participants: ["Nvidia"]) { totalCount }
    firm: events(participants: ["Jensen Huang", "US"]) { totalCount }
  }`
  expect(await answer(ask, query)).toEqual({
    talks: { nodes: [{ slug: 'geneva-talks-2025-05' }, { slug: 'london-talks-2025-06' }] },
    both: { nodes: [{ slug: 'london-talks-2025-06' }] },
    presidents: { nodes: [{ slug: 'mar-a-lago-meeting-2017' }] },
    nvidia: { totalCount: 3 },
    firm: { totalCount: 0 },
  })
})

test('how often somebody was quoted on something is one row for the pair', async ({ ask }) => {
  const query = `{
    pair: quotedOn(speakers: ["Bessent"], subjects: ["Taiwan", "TikTok deal"]) {
      totalCount edges { cursor node { subject { name } } } nodes { speaker { name } subject { name } statementCount statements { totalCount } }
    }
    on: quotedOn(subjects: ["Taiwan"], first: 1) { nodes { speaker { name } statementCount } }
    all: quotedOn(first: 1) { nodes { speaker { name } } }
  }`
  expect(await answer(ask, query)).toMatchObject({
    pair: {
      totalCount: 1,
      edges: [{ cursor: expect.any(String), node: { subject: { name: 'TikTok deal' } } }],
      nodes: [{ speaker: { name: 'Scott Bessent' }, subject: { name: 'TikTok deal' } }],
    },
    on: { nodes: [{ speaker: { name: 'Communist Party of China' } }] },
    all: { nodes: [{ speaker: {} }] },
  })
})

test('a provision tells which party has confirmed or disputes it, and where that is written', async ({ ask }) => {
  const query = `{
    framework: agreement(ref: "Kuala Lumpur framework") { provisions { text confirmedBy { name } disputedBy { name } evidence { paragraph article { slug } } } }
    malaysia: agreement(ref: "deal with Malaysia") { provisions { disputedBy { name } confirmedBy { name } } }
    short: agreement(ref: "Vietnam's Boeing purchase") { provisions { text evidence { paragraph article { slug } } } }
  }`
  const data = Object(await answer(ask, query))
  expect(data.framework.provisions).toHaveLength(5)
  expect(data.framework.provisions[0]).toEqual({
    text: 'China puts its tightened rare earth controls off, by a year while it looks at them again, according to Bessent.',
    confirmedBy: [{ name: 'United States' }],
    disputedBy: [],
    evidence: [
      { paragraph: 6, article: { slug: 'bbc-us-china-framework' } },
      { paragraph: 20, article: { slug: 'bbc-us-china-framework' } },
    ],
  })
  expect(data.framework.provisions[4].confirmedBy).toEqual([{ name: 'China' }])
  expect(data.malaysia.provisions).toContainEqual({ disputedBy: [{ name: 'Malaysia' }], confirmedBy: [] })
  expect(data.short.provisions[0]).toEqual({
    text: 'Vietnam buys Boeing jets for over 8 billion dollars.',
    evidence: [{ paragraph: 37, article: { slug: 'bbc-us-china-framework' } }],
  })
})

test('nine were quoted on TikTok, and only two of them on TikTok itself', async ({ ask }) => {
  const list = 'totalCount nodes { speaker { name } statementCount statements { totalCount } }'
  const { data, errors } = await ask(`{
    all: whoSaid(about: "TikTok", first: 100) { nodes { printings { speaker { name } } } }
    organization(ref: "TikTok") { quotedBy { ${list} } itself: quotedBy(closeness: [ABOUT]) { ${list} } }
  }`)
  expect(errors).toBeUndefined()
  const { all, organization } = Object(data)
  const names = all.nodes.flatMap(({ printings }: { printings: { speaker: { name: string } }[] }) => [
    ...new Set(printings.map(({ speaker }) => speaker.name)),
  ])
  const counted = organization.quotedBy.nodes.map((row: QuotedRow) => [row.speaker.name, row.statementCount])
  expect(counted[0]).toEqual(['Donald Trump', 4])
  expect(Object.fromEntries(counted)).toEqual(
    Object.fromEntries([...Map.groupBy(names, (name) => name)].map(([name, said]) => [name, said.length])),
  )
  expect(organization.quotedBy.totalCount).toBe(9)
  expect(organization.itself.nodes).toEqual(
    ['Donald Trump', 'Xi Jinping'].map((name) => ({
      speaker: { name },
      statementCount: 1,
      statements: { totalCount: 1 },
    })),
  )
})

interface QuotedRow {
  readonly speaker: { readonly name: string }
  readonly statementCount: number
}

test('a search for a name finds its entity first, which leads to what was said about it', async ({ ask }) => {
  const { data, errors } = await ask(`{
    search(query: "TikTok", first: 1) {
      nodes { match { id ... on Entity { statements(first: 1) { totalCount edges { matchedBy { how } } } } } }
    }
    whoSaid(about: "TikTok", first: 1) { totalCount edges { matchedBy { how } } }
  }`)
  expect(errors).toBeUndefined()
  const { search, whoSaid } = Object(data)
  expect(search.nodes).toEqual([{ match: { id: 'Organization:tiktok', statements: whoSaid } }])
})

test('what runs out or takes effect from November on, and what of it was averted', async ({ ask }) => {
  const query = `{
    deadlines(from: "2025-11") { totalCount nodes { on what modality subject { slug } evidence { paragraph article { slug } } } }
    june: deadlines(from: "2025-06", to: "2025-06") { nodes { on what } }
  }`
  const data = Object(await answer(ask, query))
  const told = data.deadlines.nodes.map(({ on, what, modality }: Record<string, string>) => [on, what, modality])
  expect(told).toContainEqual(['2025-11-01', 'Date set for the 100 percent tariff: averted.', 'REPORTED'])
  expect(told).toContainEqual(['2025-11-10', 'Tariff truce of August 2025: runs out.', 'DONE'])
  expect(told).toContainEqual([
    '2025-11-10',
    'US April 2025 tariff on Chinese goods, suspended by Tariff truce of August 2025 until then.',
    'DONE',
  ])
  expect(told).toContainEqual([
    '2025-12',
    "US law requiring ByteDance to divest TikTok, deferred by Trump's extension of the TikTok deadline to December until then.",
    'DONE',
  ])
  expect(data.deadlines.nodes[0].evidence.length).toBeGreaterThan(0)
  expect(told.map(([on]: string[]) => on)).toEqual(told.map(([on]: string[]) => on).toSorted())
})

test('measures about fentanyl: the tariff that punishes for it and the controls that Beijing considers', async ({
  ask,
}) => {
  const list = (everInForce: boolean) =>
    `measures(filter: { about: "fentanyl", everInForce: ${everInForce} }) { nodes { slug } }`
  expect(await answer(ask, `{ ever: ${list(true)} never: ${list(false)} }`)).toEqual({
    ever: { nodes: [{ slug: 'us-fentanyl-tariff' }] },
    never: { nodes: [{ slug: 'china-fentanyl-precursor-controls' }] },
  })
})

test('owners, office holders, trade and makers are typed, with numbers as numbers', async ({ ask }) => {
  const { data, errors } = await ask(`{
    tiktok: organization(ref: "TikTok") { ownedBy { totalCount nodes { owner { id } share evidence { paragraph } } } }
    bytedance: organization(ref: "ByteDance") { owns { nodes { owned { id } owner { id } } } }
    treasury: organization(ref: "China's Treasury") { id }
    office: organization(ref: "US Treasury") { officeHolders { nodes { role person { id } at { id } } } }
    china: country(ref: "China") {
      oil: importsFrom(commodity: "Russian oil") { nodes { importer { id } exporter { id } volume unit note } }
      beans: importsFrom(commodity: "soybeans") { nodes { exporter { id } to } }
      processes { nodes { what { id } share } }
    }
    russia: country(ref: "Russia") { exportsTo { nodes { importer { id } commodity { id } } } }
    goods: commodity(ref: "rare earths") {
      producers { nodes { by { id } share note } }
      narrow: producers(includeNarrower: false) { totalCount }
      processors { nodes { by { id } share } }
      suppliers(first: 1) { totalCount nodes { by { id } what { id } } }
      trade { totalCount }
    }
  }`)
  expect(errors?.map(({ path }) => path?.[0])).toEqual(['treasury'])
  expect(data).toMatchObject({
    tiktok: { ownedBy: { totalCount: 1, nodes: [{ owner: { id: 'Organization:bytedance' }, share: null }] } },
    bytedance: { owns: { nodes: [{ owned: { id: 'Organization:tiktok' }, owner: { id: 'Organization:bytedance' } }] } },
    office: {
      officeHolders: {
        nodes: [
          {
            role: 'Treasury Secretary',
            person: { id: 'Person:scott-bessent' },
            at: { id: 'Organization:us-treasury' },
          },
        ],
      },
    },
    china: {
      oil: {
        nodes: [
          {
            importer: { id: 'Country:china' },
            exporter: { id: 'Country:russia' },
            volume: 1_400_000,
            unit: 'barrels per day',
            note: expect.stringContaining('by sea'),
          },
        ],
      },
      beans: {
        nodes: [
          { exporter: { id: 'Country:argentina' }, to: null },
          { exporter: { id: 'Country:brazil' }, to: null },
          { exporter: { id: 'Country:united-states' }, to: expect.any(String) },
        ],
      },
      processes: {
        nodes: [
          { what: { id: 'Commodity:rare-earths' }, share: 90 },
          { what: { id: 'Commodity:critical-minerals' }, share: null },
        ],
      },
    },
    russia: {
      exportsTo: {
        nodes: [
          { importer: { id: 'Country:china' }, commodity: { id: 'Commodity:russian-oil' } },
          { importer: { id: 'Country:india' }, commodity: { id: 'Commodity:russian-oil' } },
        ],
      },
    },
    goods: {
      producers: {
        nodes: expect.arrayContaining([{ by: { id: 'Country:china' }, share: 90, note: expect.any(String) }]),
      },
      processors: { nodes: [{ by: { id: 'Country:china' }, share: 90 }] },
      trade: { totalCount: expect.any(Number) },
    },
  })
})

test('whoever took part for the delegation of a country counts for the country', async ({ ask }) => {
  const { data, errors } = await ask(`{
    both: events(participants: ["China", "US"], kinds: [TALKS], first: 50) { nodes { id } }
    business: events(participants: ["US"], from: "2025-10-13", to: "2025-10-13", kinds: [OTHER]) { nodes { id } }
  }`)
  expect(errors).toBeUndefined()
  // Officials of both sides took part in these, and no country is named.
  expect(Object(data).both.nodes).toContainEqual({ id: 'Event:us-china-talks-since-2025-08' })
  expect(Object(data).business.nodes).not.toContainEqual({ id: 'Event:us-stocks-rebound-2025-10' })
})

interface Hop {
  readonly response: { readonly id: string }
  readonly trigger: { readonly id: string }
  readonly basis: string
  readonly lagDays: number | null
}

const ENDS = 'nodes { response { id } trigger { id } }'

test('every answer is listed with its lag, the fastest first, undated last', async ({ ask }) => {
  const hop = 'response { id } trigger { id } basis lagDays'
  const whole = await ask(`{
    measures(first: 100) { nodes { retaliatedAgainst { ${hop} } } }
    all: retaliations(first: 100) { totalCount nodes { ${hop} } }
    slow: retaliations(order: DESC, first: 1) { nodes { ${hop} } }
    quick: retaliations(maxLagDays: 7, first: 100) { nodes { ${hop} } }
    chinese: retaliations(imposer: "China", target: "US", basis: [STATED], first: 100) { nodes { ${hop} } }
    early: retaliations(asOf: "2025-04", by: DAY, first: 100) { nodes { ${hop} } }
  }`)
  expect(whole.errors).toBeUndefined()
  const answer = Object(whole.data) as Record<string, { totalCount: number; nodes: Hop[] }> & {
    measures: { nodes: { retaliatedAgainst: Hop[] }[] }
  }
  const hops = answer.measures.nodes.flatMap(({ retaliatedAgainst }) => retaliatedAgainst)
  const { all, slow, quick, chinese, early } = answer
  expect(all?.totalCount).toBe(hops.length)
  expect(all?.nodes).toEqual(expect.arrayContaining(hops))
  const lags = all?.nodes.map(({ lagDays }) => lagDays ?? Number.POSITIVE_INFINITY) ?? []
  expect(lags).toEqual(lags.toSorted((one, other) => (one === other ? 0 : one - other)))
  expect(lags[0]).toBeLessThan(3)
  expect(slow?.nodes[0]?.lagDays).toBe(Math.max(...lags.filter(Number.isFinite)))
  expect(quick?.nodes).toEqual(all?.nodes.filter(({ lagDays }) => lagDays !== null && lagDays <= 7))
  expect(chinese?.nodes.length).toBeGreaterThan(0)
  expect(
    chinese?.nodes.every(({ response, basis }) => response.id.startsWith('Measure:china-') && basis === 'STATED'),
  ).toBe(true)
  expect(early?.nodes.map(({ response }) => response.id)).toContain('Measure:china-april-rare-earth-controls')
  expect(early?.nodes.map(({ response }) => response.id)).not.toContain('Measure:us-100-percent-tariff-threat')
})

test('answers are kept to a good: one of the two measures is about it or something narrower', async ({ ask }) => {
  const { data, errors } = await ask(`{
    all: retaliations(first: 100) { ${ENDS} }
    good: retaliations(covers: "rare earths", first: 100) { totalCount ${ENDS} }
    chinese: retaliations(imposer: "China", covers: "rare earths", first: 100) { totalCount ${ENDS} }
    commodity(ref: "rare earths") { coveredBy(first: 100) { nodes { id } } }
  }`)
  expect(errors).toBeUndefined()
  const { all, good, chinese, commodity } = Object(data)
  const covering = new Set(commodity.coveredBy.nodes.map(({ id }: { id: string }) => id))
  const fits = ({ response, trigger }: Hop) => covering.has(response.id) || covering.has(trigger.id)
  const expected: Hop[] = all.nodes.filter(fits)
  expect(good).toEqual({ totalCount: expected.length, nodes: expected })
  const kept = expected.filter(({ response }) => response.id.startsWith('Measure:china-'))
  expect(chinese).toEqual({ totalCount: kept.length, nodes: kept })
  expect([expected.length > kept.length, kept.length > 0, all.nodes.length > expected.length]).not.toContain(false)
  const unknown = await ask('{ retaliations(covers: "China") { totalCount } }')
  expect(unknown.errors?.[0]?.extensions.code).toBe('NOT_FOUND')
})

test('what lies in a span of days in any case is told from what only may', async ({ ask }) => {
  const span = 'from: "2025-10-11", to: "2025-11-05", first: 100'
  const { data, errors } = await ask(`{
    timeline(${span}) { nodes { certainty on } }
    deadlines(${span}) { nodes { certainty on } }
    agreements(${span}) { edges { certainty node { on: agreedOn } } }
    events(${span}, kinds: [CALL, TALKS, SPEECH]) { edges { certainty node { on: startedOn } } }
    always: events(first: 5) { undatedCount edges { certainty } }
    talks: events(${span}, kinds: [TALKS]) { undatedCount }
    unmade: agreements(${span}) { undatedCount }
    allTalks: events(first: 100, kinds: [TALKS]) { nodes { startedOn } }
    allAgreements: agreements(first: 100) { nodes { agreedOn } }
  }`)
  expect(errors).toBeUndefined()
  const { timeline, deadlines, agreements, events, always, talks, unmade, allTalks, allAgreements } = Object(data)
  const countNull = (nodes: readonly object[]) => nodes.filter((node) => Object.values(node).includes(null)).length
  expect(always.undatedCount).toBe(0)
  expect(talks.undatedCount).toBe(countNull(allTalks.nodes))
  expect(unmade.undatedCount).toBe(countNull(allAgreements.nodes))
  expect(unmade.undatedCount).toBeGreaterThan(0)
  const rows: { certainty: string; on: string }[] = [
    ...timeline.nodes,
    ...deadlines.nodes,
    ...[...agreements.edges, ...events.edges].map(({ certainty, node }) => ({ certainty, on: node.on })),
  ]
  for (const { certainty, on } of rows) {
    const { earliest, latest } = toSpan(on)
    const isWithin = earliest >= '2025-10-11' && latest <= '2025-11-05'
    expect({ on, certainty }).toEqual({ on, certainty: isWithin ? 'CERTAIN' : 'POSSIBLE' })
  }
  expect(new Set(rows.map(({ certainty }) => certainty)).size).toBe(2)
  expect(always.edges.every(({ certainty }: { certainty: string }) => certainty === 'CERTAIN')).toBe(true)
})

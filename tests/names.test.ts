import { afterAll, expect } from 'vitest'
import { smallSeedTest } from './fixtures.ts'
import { makeSeedUntil } from './seed/make-seed.ts'
import type { Ask } from './service.ts'

const cite = 'cite: [geneva-report#1]'
const codes =
  'GB HK TR MM CI XK KR KP VN RU CD CG BO IN VI BR SA JO GR CH MX LK FR DE ET PH BS AE TW SK GY LU ST'.split(' ')
const countries = codes.map((code) => `- {slug: ${code.toLowerCase()}-x, code: ${code}, ${cite}}\n`)

const people = [
  ['trump', 'Donald Trump'],
  ['bush', 'George W. Bush'],
  ['von-der-leyen', 'Ursula von der Leyen'],
  ['rasmussen', 'Lars Løkke Rasmussen'],
  ['zolkiewski', 'Łukasz Żółkiewski'],
  ['strauss', 'Franz Strauß'],
  ['gaspard', 'ガスパル'],
  ['min-lee', 'Min Lee'],
  ['lee-min', 'Lee Min'],
  ['smith-a', 'John A. Smith'],
  ['smith-b', 'John B. Smith'],
  ['vance', 'J.D. Vance'],
  ['oneill', "Shaquille O'Neill"],
].map(([slug, name]) => `- {slug: ${slug}-x, name: "${name}", ${cite}}\n`)

const topics = [
  'war in Ukraine',
  'AI chips',
  'Ärzte',
  'H100',
  'H20',
  'Łódź',
  'Boeing jets',
  '“Zeitenwende”',
  'China',
  'China trade',
  'South China Sea',
].map((name, index) => `- {slug: topic-${index}-x, name: ${name}, ${cite}}\n`)

const test = smallSeedTest.extend(
  'seed',
  { scope: 'file' },
  makeSeedUntil(afterAll, [
    ['countries.yaml', '\n- slug', `\n${countries.join('')}- slug`],
    ['people.yaml', '\n- slug', `\n${people.join('')}- slug`],
    ['topics.yaml', '\n- slug', `\n${topics.join('')}- slug`],
  ]),
)

/** The slug of what a reference names, or the code of the error. */
async function resolve(ask: Ask, ref: string, field = 'entity'): Promise<unknown> {
  const { data, errors = [] } = await ask(`query ($ref: EntityRef!) { found: ${field}(ref: $ref) { slug } }`, { ref })
  return errors[0]?.extensions?.code ?? Object(data.found).slug
}

test.for([
  ['United States of America', 'united-states'],
  ['USA', 'united-states'],
  ['U.S.A.', 'united-states'],
  ['840', 'united-states'],
  ['United Kingdom of Great Britain and Northern Ireland', 'gb-x'],
  ['UK', 'gb-x'],
  ['U.K.', 'gb-x'],
  ['Great Britain', 'gb-x'],
  ['Britain', 'gb-x'],
  ['826', 'gb-x'],
  ['GBR', 'gb-x'],
  ['Hong Kong', 'hk-x'],
  ['Türkiye', 'tr-x'],
  ['Turkiye', 'tr-x'],
  ['Turkey', 'tr-x'],
  ['Myanmar', 'mm-x'],
  ['Burma', 'mm-x'],
  ['Ivory Coast', 'ci-x'],
  ['Cote d’Ivoire', 'ci-x'],
  ['Kosovo', 'xk-x'],
  ['Korea, Republic of', 'kr-x'],
  ['Republic of Korea', 'kr-x'],
  ['Korea (the Republic of)', 'kr-x'],
  ['South Korea', 'kr-x'],
  ["Korea, Democratic People's Republic of", 'kp-x'],
  ['North Korea', 'kp-x'],
  ['Viet Nam', 'vn-x'],
  ['Vietnam', 'vn-x'],
  ['Russian Federation', 'ru-x'],
  ['643', 'ru-x'],
  ['Democratic Republic of the Congo', 'cd-x'],
  ['Congo-Brazzaville', 'cg-x'],
  ['Congo', 'AMBIGUOUS_REFERENCE'],
  ['Bolivia (Plurinational State of)', 'bo-x'],
  ['Plurinational State of Bolivia', 'bo-x'],
  ['Virgin Islands, U.S.', 'vi-x'],
  ['U.S.', 'united-states'],
  ['076', 'br-x'],
  ['156', 'china'],
  ['CHN', 'china'],
  ["People's Republic of China", 'china'],
  ['Peoples Republic of China', 'china'],
  ['China, People’s Republic of', 'china'],
  ['PRC', 'china'],
  ['Republic of China', 'tw-x'],
  ['Taiwan, Province of China', 'tw-x'],
  ['Kingdom of Saudi Arabia', 'sa-x'],
  ['the Kingdom of Saudi Arabia', 'sa-x'],
  ['KINGDOM OF SAUDI ARABIA', 'sa-x'],
  ['Saudi Arabia, Kingdom of', 'sa-x'],
  ['682', 'sa-x'],
  ['Republic of India', 'in-x'],
  ['Federative Republic of Brazil', 'br-x'],
  ['Hashemite Kingdom of Jordan', 'jo-x'],
  ['Jordan (Hashemite Kingdom of)', 'jo-x'],
  ['Hellenic Republic', 'gr-x'],
  ['Swiss Confederation', 'ch-x'],
  ['United Mexican States', 'mx-x'],
  ['Democratic Socialist Republic of Sri Lanka', 'lk-x'],
  ['French Republic', 'fr-x'],
  ['Federal Republic of Germany', 'de-x'],
  ['Germany, Federal Republic of', 'de-x'],
  ['Federal Democratic Republic of Ethiopia', 'et-x'],
  ['Republic of the Philippines', 'ph-x'],
  ['Commonwealth of The Bahamas', 'bs-x'],
  ['Socialist Republic of Viet Nam', 'vn-x'],
  ['Republic of Türkiye', 'tr-x'],
  ['Republic of Turkey', 'tr-x'],
  ['Republic of the Union of Myanmar', 'mm-x'],
  ['Republic of Côte d’Ivoire', 'ci-x'],
  ['Cote dIvoire', 'ci-x'],
  ['Republic of Kosovo', 'xk-x'],
  ['Hong Kong Special Administrative Region of China', 'hk-x'],
  ['Slovak Republic', 'sk-x'],
  ['Co-operative Republic of Guyana', 'gy-x'],
  ['Grand Duchy of Luxembourg', 'lu-x'],
  ['Democratic Republic of São Tomé and Príncipe', 'st-x'],
  ['UAE', 'ae-x'],
  ['Republic of Nowhere', 'NOT_FOUND'],
  ['E.U.', 'european-union'],
  ['XKK', 'NOT_FOUND'],
  ['983', 'NOT_FOUND'],
] as const)('the country %s is %s', async ([ref, slug], { ask }) => {
  expect(await resolve(ask, ref, 'country')).toBe(slug)
})

test('a country has no alpha-3 code where ISO gives none', async ({ ask }) => {
  const { data } = await ask('{ a: country(ref: "XK") { alpha3 name } b: country(ref: "HK") { alpha3 } }')
  expect(data).toEqual({ a: { alpha3: null, name: 'Kosovo' }, b: { alpha3: 'HKG' } })
})

test.for([
  ['Lifeng He', 'he-lifeng'],
  ['He, Lifeng', 'he-lifeng'],
  ['LIFENG HE', 'he-lifeng'],
  ['Donald J. Trump', 'trump-x'],
  ['Trump, Donald J.', 'trump-x'],
  ['Trump Donald', 'trump-x'],
  ['George Bush', 'bush-x'],
  ['Bush, George', 'bush-x'],
  ['George W Bush', 'bush-x'],
  ['George H. Bush', 'NOT_FOUND'],
  ['von der Leyen, Ursula', 'von-der-leyen-x'],
  ['Leyen Ursula von der', 'von-der-leyen-x'],
  ['Lars Lokke Rasmussen', 'rasmussen-x'],
  ['Rasmussen, Lars Løkke', 'rasmussen-x'],
  ['Lukasz Zolkiewski', 'zolkiewski-x'],
  ['FRANZ STRAUSS', 'strauss-x'],
  ['Strauß, Franz', 'strauss-x'],
  ['J. D. Vance', 'vance-x'],
  ['JD Vance', 'vance-x'],
  ['Shaquille O’Neill', 'oneill-x'],
  ['Shaquille OʼNeill', 'oneill-x'],
  ['Min Lee', 'min-lee-x'],
  ['Lee Min', 'lee-min-x'],
  ['John A. Smith', 'smith-a-x'],
  ['John Smith', 'AMBIGUOUS_REFERENCE'],
  ['John C. Smith', 'NOT_FOUND'],
  ['ガスパル', 'gaspard-x'],
  ['カスハル', 'NOT_FOUND'],
  ['\u200BHe\u00A0Lifeng\uFEFF', 'he-lifeng'],
  ['He\u2011Lifeng', 'he-lifeng'],
  ['earths rare', 'NOT_FOUND'],
] as const)('the person %s is %s', async ([ref, slug], { ask }) => {
  expect(await resolve(ask, ref)).toBe(slug)
})

test.for([
  ['mainland China', 'country', 'Country:china'],
  ['China mainland', 'entity', 'Country:china'],
  ['Untied Kingdom', 'country', 'Country:gb-x'],
  ['Brit', 'country', 'Country:gb-x'],
  ['Soybean', 'commodity', 'Commodity:soybeans'],
  ['Chinna', 'country', 'Country:china'],
  ['Mr Strauss', 'person', 'Person:strauss-x'],
  ['カスハル', 'person', 'Person:gaspard-x'],
] as const)('the nearest to %s, a %s, is %s', async ([ref, field, id], { ask }) => {
  const { errors = [] } = await ask(`query ($ref: EntityRef!) { ${field}(ref: $ref) { id } }`, { ref })
  const { code, candidates } = Object(errors[0]?.extensions)
  expect(code).toBe('NOT_FOUND')
  expect(candidates[0].id).toBe(id)
})

test('lists by name stand as a reader looks names up, page by page', async ({ ask }) => {
  const names: string[] = []
  for (let after: string | null = null, more = true; more; ) {
    const { data } = await ask(
      'query ($after: String) { entities(types: [TOPIC], first: 3, after: $after) { nodes { ... on Entity { name } } pageInfo { endCursor hasNextPage } } }',
      { after },
    )
    const { nodes, pageInfo } = Object(data.entities)
    names.push(...nodes.map(({ name }: { name: string }) => name))
    after = pageInfo.endCursor
    more = pageInfo.hasNextPage
  }
  const expected = [
    'AI chips',
    'Ärzte',
    'Boeing jets',
    'China',
    'China trade',
    'H20',
    'H100',
    'Łódź',
    'South China Sea',
    'war in Ukraine',
    '“Zeitenwende”',
  ]
  expect(names.filter((name) => expected.includes(name))).toEqual(expected)
})

import { afterAll, expect } from 'vitest'
import { readSeed } from '../src/load/read/read-seed.ts'
import { smallSeedTest } from './fixtures.ts'
import { catchExpected, makeSeed, makeSeedUntil } from './seed/make-seed.ts'

const goods = [
  ['horses', '["0101"]'],
  ['pure-bred-horses', '["0101.21"]'],
  ['racing-horses', '["0101.21.00.10"]'],
  ['steel', '["72", "73"]'],
  ['oats', '["1004"]'],
  ['oat-flakes', '["1104.12", "1104.22"]'],
  ['bran', '["2302"]'],
  ['bran-of-wheat', '["2302"]'],
].map(
  ([slug, codes]) =>
    `- {slug: ${slug}, name: ${slug?.replaceAll('-', ' ')}, hsCodes: ${codes}, cite: [geneva-report#1]}\n`,
)

const test = smallSeedTest.extend(
  'seed',
  { scope: 'file' },
  makeSeedUntil(afterAll, [['commodities.yaml', '- slug: soybeans', `${goods.join('')}- slug: soybeans`]]),
)

test.for([
  ['0101', 'horses'],
  ['0101.21', 'pure-bred-horses'],
  ['010121', 'pure-bred-horses'],
  ['0101.21.00', 'pure-bred-horses'],
  ['0101.21.00.10', 'racing-horses'],
  ['0101210010', 'racing-horses'],
  ['0101210020', 'pure-bred-horses'],
  ['0101.29', 'horses'],
  ['HS 1004', 'oats'],
  ['1104.22', 'oat-flakes'],
  ['7208.10.15', 'steel'],
  ['73', 'steel'],
])('%s is %s', async ([ref, slug], { ask }) => {
  for (const field of ['commodity', 'entity']) {
    const { data } = await ask(`query ($ref: EntityRef!) { found: ${field}(ref: $ref) { slug } }`, { ref })
    expect(data).toEqual({ found: { slug } })
  }
  const { data } = await ask('query ($ref: String!) { search(query: $ref, first: 1) { nodes { match { id } } } }', {
    ref,
  })
  expect(data).toEqual({ search: { nodes: [{ match: { id: `Commodity:${slug}` } }] } })
})

test('codes are kept as text, without dots', async ({ ask }) => {
  const { data } = await ask('{ commodity(ref: "racing horses") { hsCodes } }')
  expect(data).toEqual({ commodity: { hsCodes: ['0101210010'] } })
})

test('goods that share a code are told apart by their ids', async ({ ask }) => {
  const { errors = [] } = await ask('{ commodity(ref: "2302.30") { id } }')
  expect(errors[0]?.extensions).toMatchObject({
    code: 'AMBIGUOUS_REFERENCE',
    candidates: [{ id: 'Commodity:bran' }, { id: 'Commodity:bran-of-wheat' }],
  })
})

test.for(['11', '9903.01', '010', '01012', '101'])('%s is nothing here', async (ref, { ask }) => {
  const { errors = [] } = await ask('query ($ref: EntityRef!) { commodity(ref: $ref) { id } }', { ref })
  expect(errors[0]?.extensions?.code).toBe('NOT_FOUND')
})

test.for(['[0101]', '["101"]', '["12.0.1"]', '["010121001011"]'])('the codes %s are refused', (codes) => {
  const directory = makeSeed(['commodities.yaml', '["1201"]', codes])
  const { message } = catchExpected(() => readSeed(directory))
  expect(message).toContain('a Harmonized System code')
})

import { expect } from 'vitest'
import { readSeed } from '../src/load/read/read-seed.ts'
import { wholeSeedTest as test, wholeSeed } from './fixtures.ts'
import type { Ask } from './service.ts'

const countries: Readonly<Record<string, readonly [adjective: string, ...possessives: string[]]>> = {
  'Country:united-states': [
    'US',
    "the US's",
    'the U.S.’s',
    "America's",
    "Washington's",
    "the United States'",
    'American',
  ],
  'Country:china': ['Chinese', "China's", 'China’s', "Beijing's", "the PRC's"],
  'Country:south-korea': ['South Korean', "South Korea's", "Seoul's"],
  'Country:malaysia': ['Malaysian', "Malaysia's"],
  'Country:vietnam': ['Vietnamese', "Vietnam's"],
}

/** What each reference names: an id, or the code of the error. */
async function resolve(ask: Ask, references: readonly string[], field = 'organization'): Promise<unknown[]> {
  const answers: unknown[] = []
  for (let start = 0; start < references.length; start += 10) {
    const some = references.slice(start, start + 10)
    const fields = some.map((ref, index) => `a${index}: ${field}(ref: ${JSON.stringify(ref)}) { id }`)
    const { data, errors = [] } = await ask(`{ ${fields.join(' ')} }`)
    answers.push(
      ...some.map((_, index) => {
        const code = errors.find(({ path }) => path?.[0] === `a${index}`)?.extensions?.code
        return code ?? (data as Record<string, { id: string }>)[`a${index}`]?.id
      }),
    )
  }
  return answers
}

test('what is named after its country answers to every possessive of the country', async ({ ask }) => {
  const forms = readSeed(wholeSeed).organizations.flatMap(({ slug, name, aliases, country, kind }) => {
    const [adjective, ...possessives] = countries[country ?? ''] ?? ['']
    if (adjective === '' || !['GOVERNMENT_BODY', 'POLITICAL_PARTY', 'GROUP'].includes(kind)) return []
    const begun = [name, ...aliases].filter((one) => one.startsWith(`${adjective} `))
    return begun.flatMap((one) =>
      possessives.map((possessive) => ({
        ref: `${possessive}${one.slice(adjective.length)}`,
        id: `Organization:${slug}`,
      })),
    )
  })
  expect(forms.length).toBeGreaterThan(100)
  const found = await resolve(
    ask,
    forms.map(({ ref }) => ref),
  )
  expect(forms.filter(({ id }, index) => found[index] !== id)).toEqual([])
})

test.for([
  ["China's Foreign Ministry", 'Organization:chinese-foreign-ministry'],
  ['China’s commerce ministry', 'Organization:chinese-commerce-ministry'],
  ["Beijing's MOFCOM", 'Organization:chinese-commerce-ministry'],
  ['Foreign Ministry of China', 'Organization:chinese-foreign-ministry'],
  ["the US's Treasury", 'Organization:us-treasury'],
  ['the U.S.’s Department of Treasury', 'Organization:us-treasury'],
  ["America's National Economic Council", 'Organization:national-economic-council'],
  ["Malaysia's government", 'Organization:malaysian-government'],
] as const)('%s is %s', async ([ref, id], { ask }) => {
  expect(await resolve(ask, [ref])).toEqual([id])
})

test.for([
  ['agreement', 'tariff truce', 'Agreement:geneva-truce', 'Agreement:tariff-truce-2025-08'],
  ['agreement', 'the trade truce', 'Agreement:geneva-truce', 'Agreement:tariff-truce-2025-08'],
  ['agreement', 'the truce', 'Agreement:geneva-truce', 'Agreement:tariff-truce-2025-08'],
  [
    'measure',
    "China's rare earth controls",
    'Measure:china-april-rare-earth-controls',
    'Measure:china-october-rare-earth-controls',
  ],
  [
    'measure',
    'rare earth export controls',
    'Measure:china-april-rare-earth-controls',
    'Measure:china-october-rare-earth-controls',
  ],
  ['measure', 'port fees', 'Measure:china-port-fees-on-us-ships', 'Measure:us-port-fees-on-chinese-ships'],
  ['event', 'the phone call', 'Event:trump-xi-call-2025-06', 'Event:trump-xi-call-2025-09'],
] as const)('%s "%s" is ambiguous', async ([field, ref, ...ids], { ask }) => {
  const { errors = [] } = await ask(`query ($ref: EntityRef!) { ${field}(ref: $ref) { id } }`, { ref })
  expect(errors).toHaveLength(1)
  const { code, candidates } = errors[0]?.extensions ?? {}
  expect(code).toBe('AMBIGUOUS_REFERENCE')
  expect((candidates as { id: string }[]).map(({ id }) => id).toSorted()).toEqual(ids)
})

test('names of companies and media are no forms of a country', async ({ ask }) => {
  expect(await resolve(ask, ["China's Reuters", 'US Boeing'])).toEqual(['NOT_FOUND', 'NOT_FOUND'])
})

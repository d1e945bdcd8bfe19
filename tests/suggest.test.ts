import { expect } from 'vitest'
import { z } from 'zod'
import { wholeSeedTest as test } from './fixtures.ts'
import type { Ask } from './service.ts'

const offered = z.array(z.object({ name: z.string(), entity: z.object({ id: z.string() }) }))

/** What is offered for a beginning: the ids and names of all that it may mean. */
async function suggest(ask: Ask, prefix: string, more = 'first: 10') {
  const { data, errors } = await ask(
    `query ($prefix: String!) { suggest(prefix: $prefix, ${more}) { name entity { id } } }`,
    { prefix },
  )
  expect(errors).toBeUndefined()
  return offered.parse(data.suggest).map(({ name, entity }) => [entity.id, name] as const)
}

test.for([
  ['besse', 'Person:scott-bessent', 'Scott Bessent'],
  ['Scott B', 'Person:scott-bessent', 'Scott Bessent'],
  ['rar', 'Commodity:rare-earths', 'rare earths'],
  ['rare ', 'Commodity:rare-earths', 'rare earths'],
  ['Soya b', 'Commodity:soybeans', 'soya bean'],
  ['soya\u2011beans', 'Commodity:soybeans', 'soya beans'],
  ['the united st', 'Country:united-states', 'United States'],
  ['U.S.', 'Country:united-states', 'United States'],
  ['840', 'Country:united-states', 'United States'],
  ['cn', 'Country:china', 'China'],
  ['russian fed', 'Country:russia', 'Russia'],
  ['us president d', 'Person:donald-trump', 'US President Donald Trump'],
  ['trúmp', 'Person:donald-trump', 'Donald Trump'],
  ['“tru', 'Person:donald-trump', 'Donald Trump'],
] as const)('"%s" leads to %s by "%s"', async ([prefix, id, name], { ask }) => {
  expect((await suggest(ask, prefix))[0]).toEqual([id, name])
})

test('an entity stands once, whatever begins so; names before aliases before later words', async ({ graph, ask }) => {
  const rows = await suggest(ask, 'ch', 'first: 100')
  expect(new Set(rows.map(([id]) => id)).size).toBe(rows.length)
  const named = new Map(
    (await graph.read('MATCH (e:Entity) RETURN e.id AS id, e.name AS name')).map(({ id, name }) => [id, name]),
  )
  const ranks = rows.map(([id, name]) => {
    if (!/^ch/i.test(name) && !id.startsWith('Person:') && id !== 'Country:switzerland') return 3
    return named.get(id) === name ? 1 : 2
  })
  expect(new Set(ranks)).toEqual(new Set([1, 2, 3]))
  expect(ranks).toEqual(ranks.toSorted((one, other) => one - other))
})

test('what more is said by or about stands first', async ({ ask }) => {
  const [first] = await suggest(ask, 'ch')
  expect(first).toEqual(['Country:china', 'China'])
})

test('only the types asked for are offered', async ({ ask }) => {
  const ids = (await suggest(ask, 'c', 'types: [COUNTRY, PERSON], first: 100')).map(([id]) => id)
  expect(ids).toContain('Country:china')
  expect(ids.filter((id) => !/^(?:Country|Person):/.test(id))).toEqual([])
})

test.for(['', ' ', '"', '…', '-'])(
  'of "%s", in which nothing is typed yet, nothing begins',
  async (prefix, { ask }) => {
    expect(await suggest(ask, prefix)).toEqual([])
  },
)

test('what is too long, or too much, is refused', async ({ ask }) => {
  const code = async (field: string) => (await ask(`{ ${field} { name } }`)).errors?.[0]?.extensions.code
  expect(await code(`suggest(prefix: "${'a'.repeat(501)}")`)).toBe('BAD_USER_INPUT')
  expect(await code('suggest(prefix: "a", first: 0)')).toBe('BAD_USER_INPUT')
  expect(await code('suggest(prefix: "a", first: 101)')).toBe('BAD_USER_INPUT')
})

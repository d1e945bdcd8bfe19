import { expect } from 'vitest'
import { emptyGraphTest } from '../../fixtures.ts'
import { asJson } from '../../service.ts'

/** A test with `costOf`: what the response says that the query cost. */
const test = emptyGraphTest.extend('costOf', { scope: 'file' }, ({ ask }) => async (query: string, variables = {}) => {
  const { extensions, errors } = await ask(query, variables)
  return { ...Object(extensions?.cost), errors }
})

test('a field costs one, the rows of a page as often as `first` says, a bounded list to its bound, others five times', async ({
  costOf,
}) => {
  expect(await costOf('{ stats { articles } }')).toEqual({ cost: 2, limit: 50_000 })
  expect(await costOf('{ entities(first: 7) { nodes { id name } } }')).toMatchObject({ cost: 1 + 7 * 3 })
  expect(await costOf('{ entities { nodes { id name } } }')).toMatchObject({ cost: 1 + 20 * 3 })
  expect(await costOf('{ threats { outcome measure { id } } }')).toMatchObject({ cost: 1 + 1_000 * 3 })
  expect(await costOf('{ entities { nodes { evidence { sha256 } } } }')).toMatchObject({ cost: 1 + 20 * (1 + 1 + 5) })
  expect(await costOf('{ nodes(ids: ["Topic:a", "Topic:b"]) { id } }')).toMatchObject({ cost: 1 + 2 })
})

test('lists within lists multiply', async ({ costOf }) => {
  const query = '{ measures(first: 3) { nodes { covers(first: 4) { nodes { broader { name } } } } } }'
  expect(await costOf(query)).toMatchObject({ cost: 1 + 3 * (1 + 1 + 4 * (1 + 1 + 5)) })
})

test('`first` counts as a variable as well, with its default', async ({ costOf }) => {
  const query = 'query Q($first: Int = 9) { entities(first: $first) { nodes { id } } }'
  expect(await costOf(query)).toMatchObject({ cost: 1 + 9 * 2 })
  expect(await costOf(query, { first: 50 })).toMatchObject({ cost: 1 + 50 * 2 })
  expect(await costOf(query, { first: null })).toMatchObject({ cost: 1 + 20 * 2 })
})

test('only the operation that is run counts, with its fragments', async ({ send }) => {
  const query = 'query A { ...F } query B { entities { nodes { id } } } fragment F on Query { stats { articles } }'
  const { body } = await send(asJson({ query, operationName: 'A' }))
  expect(body).toMatchObject({ extensions: { cost: { cost: 2 } } })
})

const nested = `query Deep($first: Int!) {
  measures(first: $first) { nodes { statements(first: $first) { nodes { about { quotedBy(first: $first) { totalCount } } } } } }
}`

test('what costs more than the limit does not reach the database', async ({ ask }) => {
  const cost = 1 + 100 * (1 + 1 + 100 * (1 + 1 + 5 * (1 + 100)))
  const { errors, data, extensions, statements } = await ask(nested, { first: 100 })
  expect(errors).toEqual([
    {
      message: `This would cost ${cost}; the limit is 50000. Ask for fewer rows with \`first\`, or leave out lists within lists.`,
      extensions: { code: 'COST_LIMIT', cost, limit: 50_000 },
    },
  ])
  expect(data).toBeUndefined()
  expect(extensions?.cost).toEqual({ cost, limit: 50_000 })
  expect(statements).toBe(0)
  expect(await ask(nested, { first: 10 })).toMatchObject({ data: { measures: { nodes: [] } }, statements: 1 })
})

test('a `first` out of bounds is refused as such, whatever it would cost', async ({ ask }) => {
  const { errors } = await ask('{ entities(first: 1000000) { nodes { id } } }')
  expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
})

test('what is refused before it runs costs nothing', async ({ costOf }) => {
  for (const query of ['{ entities', '{ unknown }', 'query Q($first: Int!) { entities(first: $first) { totalCount } }'])
    expect(await costOf(query)).toMatchObject({ cost: 0, limit: 50_000, errors: [{}] })
})

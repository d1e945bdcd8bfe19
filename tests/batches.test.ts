import { getNamedType, isListType, isNonNullType } from 'graphql'
import { expect } from 'vitest'
import { schema } from '../schema/index.ts'
import { wholeSeedTest as test } from './fixtures.ts'

const fields = Object.values(schema.getQueryType()?.getFields() ?? {})

/** Values of the arguments that a question needs beside names. */
const values: Readonly<Record<string, string>> = {
  after: '"elsewhere"',
  on: '"2025-04-09"',
  prefix: '"rar"',
  first: '0',
  query: '"tariffs"',
}

/** Each question of the schema with an argument that cannot be answered: a name that fits nothing, or else a cursor of no list, or no row where one is the least. */
const questions = fields.flatMap(({ name, args }) => {
  const required = args.filter(({ type }) => isNonNullType(type))
  const references = args.filter(({ type }) => getNamedType(type).name === 'EntityRef')
  const asked = new Set([
    ...required,
    ...(references.length > 0
      ? references
      : args.filter((arg) => arg.name === (name === 'suggest' ? 'first' : 'after'))),
  ])
  if (asked.size === 0 || name === 'nodes' || name === 'article') return []
  const given = [...asked].map(
    ({ name: arg, type }) => `${arg}: ${values[arg] ?? (isListType(type) ? '["soybaens"]' : '"soybaens"')}`,
  )
  return [{ name, asked: `${name}(${given.join(', ')}) { __typename }` }]
})

test('a question with arguments may be null, so that a wrong one takes no other with it', () => {
  const sure = fields.filter(({ type, args }) => isNonNullType(type) && args.length > 0)
  // Its items are null one by one.
  expect(sure.map(({ name }) => name)).toEqual(['nodes'])
})

test('in a batch, each question that cannot be answered has its own error, and the others are answered', async ({
  ask,
}) => {
  expect(questions.length).toBeGreaterThan(25)
  for (let start = 0; start < questions.length; start += 5) {
    const some = questions.slice(start, start + 5)
    const { data, errors = [] } = await ask(
      `{ first: stats { articles } ${some.map(({ asked }) => asked).join(' ')} last: stats { articles } }`,
    )
    const nothing = Object.fromEntries(some.map(({ name }) => [name, null]))
    expect(data).toEqual({ first: { articles: 10 }, ...nothing, last: { articles: 10 } })
    expect(errors.map(({ path }) => path?.join('.')).toSorted()).toEqual(some.map(({ name }) => name).toSorted())
    for (const { message, extensions } of errors) {
      expect(extensions.code, message).toMatch(/^(NOT_FOUND|BAD_USER_INPUT)$/)
      if (extensions.code === 'NOT_FOUND') expect(extensions.candidates, message).toBeInstanceOf(Array)
    }
  }
})

test('an ambiguous name and a missing one keep their candidates beside answers', async ({ ask }) => {
  const { data, errors = [] } = await ask(`{
    chyna: tariffRate(imposer: "US", target: "Chyna", on: "2025-04-20") { total }
    truce: agreements(about: "the truce") { totalCount }
    China: tariffRate(imposer: "US", target: "China", on: "2025-04-20") { components { rate } }
  }`)
  expect(data).toMatchObject({ chyna: null, truce: null, China: { components: expect.any(Array) } })
  expect(errors.map(({ path, extensions }) => [path, extensions.code])).toEqual([
    [['chyna'], 'NOT_FOUND'],
    [['truce'], 'AMBIGUOUS_REFERENCE'],
  ])
  expect(errors[0]?.extensions.candidates).toContainEqual({ id: 'Country:china', name: 'China' })
})

test('of several ids, each that is none is null with an error of its own', async ({ ask }) => {
  const query = 'query Q($ids: [ID!]!) { nodes(ids: $ids) { id } stats { articles } }'
  const ids = ['Country:china', 'soybaens', 'Topic:nothing-like-it', 'Country:China', 'Commodity:soybeans']
  const { data, errors = [] } = await ask(query, { ids })
  const [china, soybeans] = [{ id: 'Country:china' }, { id: 'Commodity:soybeans' }]
  expect(data).toEqual({ nodes: [china, null, null, null, soybeans], stats: { articles: 10 } })
  expect(errors.map(({ path, message, extensions }) => [path, message.slice(0, 35), extensions.code])).toEqual([
    [['nodes', 1], '"soybaens" is no global id. Write T', 'BAD_USER_INPUT'],
    [['nodes', 3], '"Country:China" is no global id. Wr', 'BAD_USER_INPUT'],
  ])
})

test('a measure without a status on a day leaves the others of its list alone', async ({ ask }) => {
  const { data, errors } = await ask(
    '{ measures(first: 50) { nodes { rate(asOf: "2025-05-01") status(asOf: "2025-05-01") } } }',
  )
  expect(errors).toBeUndefined()
  const statuses = (Object(data.measures).nodes as { status: string | null }[]).map(({ status }) => status)
  expect(statuses).toContain(null)
  expect(statuses).toContain('IN_FORCE')
})

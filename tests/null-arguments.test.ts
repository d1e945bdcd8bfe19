import { describe, expect } from 'vitest'
import { wholeSeedTest as test } from './fixtures.ts'

/** Fields with an argument that has a default. */
const fields: [field: string, args: string, argument: string, type: string, shown: string][] = [
  ['whoSaid', 'about: "rare earths", first: 5', 'order', 'Direction', 'totalCount nodes { id } pageInfo { endCursor }'],
  ['whoSaid', 'about: "rare earths", first: 5', 'includeNarrower', 'Boolean', 'totalCount nodes { id }'],
  ['timeline', 'first: 5', 'order', 'Direction', 'nodes { on } pageInfo { endCursor }'],
  ['measures', 'first: 5', 'order', 'Direction', 'nodes { id }'],
  ['retaliationChains', 'from: "us-fentanyl-tariff"', 'direction', 'ChainDirection', 'measures { id }'],
  ['retaliationChains', '', 'maxDepth', 'Int', 'measures { id }'],
  ['retaliationChains', '', 'first', 'Int', 'measures { id }'],
  ['shortestPath', 'from: "US", to: "China"', 'maxLength', 'Int', 'length'],
  ['shortestPaths', 'from: "US", to: "China"', 'statements', 'Boolean', 'hasMore'],
]

describe.each(fields)('%s(%s) with %s: null', (field, args, argument, type, shown) => {
  const write = (value: string) => `answer: ${field}(${[args, value].filter(Boolean).join()}) { ${shown} }`

  test('answers as without it', async ({ ask }) => {
    const { data, errors } = await ask(`{ answer: ${field}${args && `(${args})`} { ${shown} } }`)
    expect(errors).toBeUndefined()
    expect((await ask(`{ ${write(`${argument}: null`)} }`)).data).toEqual(data)
    const query = `query Q($value: ${type}) { ${write(`${argument}: $value`)} }`
    expect((await ask(query, { value: null })).data).toEqual(data)
    expect((await ask(query)).data).toEqual(data)
  })
})

test('an order of null goes on behind a cursor as the order that is standard', async ({ ask }) => {
  const page =
    'query Q($order: Direction, $after: String) { timeline(order: $order, after: $after, first: 3) { nodes { on } pageInfo { endCursor } } }'
  const { data } = await ask(page)
  const { endCursor: after } = Object(data.timeline).pageInfo
  expect((await ask(page, { order: null, after })).data).toEqual((await ask(page, { after })).data)
})

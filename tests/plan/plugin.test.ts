import { type ExecutionArgs, execute, GraphQLError, parse, specifiedDirectives } from 'graphql'
import { compileOperation, executeOperation, many, type OrderKey, type Row } from 'pothos-plugin-cypher'
import { describe, expect } from 'vitest'
import { emptyGraphTest as test } from '../fixtures.ts'
import { buildFilms, type Context, films } from './build-films.ts'
import { cypher } from './films/builder.ts'

let statements: string[]
let context: Context

test.beforeAll(({ graph }) => graph.manage(films))
test.beforeEach(({ graph }) => {
  statements = []
  context = {
    read: (text, parameters) => {
      statements.push(text)
      return graph.read(text, parameters)
    },
  }
})

const schema = buildFilms().toSchema()

/** Answers an operation as a server would. */
async function ask(text: string, variableValues: Record<string, unknown> = {}, others: Partial<ExecutionArgs> = {}) {
  const args = { schema, document: parse(text), variableValues, contextValue: context, ...others }
  return JSON.parse(JSON.stringify(await executeOperation(args)))
}

/** The answer straight from the rows; null where GraphQL's own execution is needed. */
async function askStraight(text: string, variableValues: Record<string, unknown> = {}) {
  return executeOperation({ schema, document: parse(text), variableValues, contextValue: context }, () => null)
}

describe('what is kept belongs to one schema and one execution', () => {
  const document = parse('query Q($first: Int) { films(first: $first) { nodes { title } } }')

  test('two schemas answer the same document each in its own way', async () => {
    const newestFirst: OrderKey[] = [{ by: 'row.year', kind: 'number', direction: 'DESC' }]
    const other = buildFilms({ order: newestFirst }).toSchema()
    const answers = []
    for (const by of [schema, other, schema])
      for (const run of [executeOperation, execute])
        answers.push(await run({ schema: by, document, variableValues: { first: 1 }, contextValue: context }))
    const titles = answers.map((answer) => JSON.parse(JSON.stringify(answer)).data.films.nodes[0].title)
    expect(titles).toEqual(['Alien', 'Alien', 'Gorillas in the Mist', 'Gorillas in the Mist', 'Alien', 'Alien'])
  })

  test('one context that runs two operations gets two answers', async () => {
    const actors = parse('{ actors { name } }')
    for (const run of [executeOperation, execute]) {
      const one = await run({ schema, document, variableValues: { first: 1 }, contextValue: context })
      const two = await run({ schema, document: actors, contextValue: context })
      const three = await run({ schema, document, variableValues: { first: 2 }, contextValue: context })
      expect([one, two, three]).toMatchObject([
        { data: { films: { nodes: [{ title: 'Alien' }] } } },
        { data: { actors: [{ name: 'Carrie Henn' }, { name: 'Sigourney Weaver' }] } },
        { data: { films: { nodes: [{ title: 'Alien' }, { title: 'Aliens' }] } } },
      ])
    }
  })

  test('root fields of one execution share one statement', async () => {
    await execute({ schema, document: parse('{ actors { name } films { totalCount } }'), contextValue: context })
    expect(statements).toHaveLength(1)
  })

  test('a list that rows share comes from their own answer', async () => {
    const text = 'query Q($filled: Boolean!) { shelves(filled: $filled) { label films { title } } }'
    const document = parse(text)
    const { shelves } = (await ask(text, { filled: true }, { document })).data
    expect(shelves[1].films).toEqual([{ title: 'Aliens' }, { title: 'Gorillas in the Mist' }])
    expect((await ask(text, { filled: false }, { document })).errors).toHaveLength(1)
  })

  test('a resolver of a root field sees the root value of the caller', async () => {
    const { data } = await ask('{ greeting actors { debut } }', {}, { rootValue: { greeting: 'hello' } })
    expect(data).toEqual({ greeting: 'hello', actors: [{ debut: 'Aliens' }, { debut: 'Alien' }] })
  })
})

describe('a field that is loaded in batches', () => {
  test('takes one statement for all rows that ask for it, and answers as the others', async () => {
    const { data } = await ask('{ actors { name debut credits(since: 1980) { title } } }')
    expect(data.actors).toEqual([
      { name: 'Carrie Henn', debut: 'Aliens', credits: [{ title: 'Aliens' }] },
      { name: 'Sigourney Weaver', debut: 'Alien', credits: [{ title: 'Aliens' }, { title: 'Gorillas in the Mist' }] },
    ])
    expect(statements).toHaveLength(3)
    expect(statements.slice(1)).toEqual([
      expect.stringMatching(/^UNWIND \$keys/),
      expect.stringMatching(/^UNWIND \$keys/),
    ])
  })

  test('has the variables of its own execution', async () => {
    const text = 'query Q($since: Int) { actors { credits(since: $since) { year } } }'
    const document = parse(text)
    const years = []
    for (const since of [1988, 1980, null])
      years.push((await ask(text, { since }, { document })).data.actors[1].credits)
    expect(years.map(({ length }) => length)).toEqual([1, 2, 3])
  })

  test('is loaded with all that its nodes ask for together', async () => {
    const { data } = await ask(`
      { some: actors { ...Credits } more: actors { ...Credits credits { year } } }
      fragment Credits on Actor { credits { title } }`)
    expect(data.some[0].credits).toEqual([{ title: 'Aliens' }])
    expect(data.more[0].credits).toEqual([{ title: 'Aliens', year: 1986 }])
  })

  test('needs a type with a label', () => {
    const builder = buildFilms()
    const credits = many(cypher('MATCH (row:Movie)'), { batch: true })
    builder.objectRef<Row>('Award').implement({ fields: (t) => ({ films: t.stringList({ plan: credits }) }) })
    expect(() => builder.toSchema()).toThrow('Award.films is loaded in batches, and Award has no label')
  })

  test('gives the same where every field is one', async () => {
    const text = `{ named { __typename slug ... on Film { cast { name films { totalCount nodes { title } } } }
      ... on Actor { films(first: 1) { nodes { cast { slug } } pageInfo { endCursor } } } } }`
    const loading = buildFilms().toSchema({ loadInBatches: () => true })
    const compiled = await ask(text)
    expect(statements).toHaveLength(1)
    expect(await ask(text, {}, { schema: loading })).toEqual(compiled)
    expect(statements.length).toBeGreaterThan(3)
  })
})

describe('a statement', () => {
  test('that would be too long is refused before it is run', async () => {
    const small = buildFilms({ longestStatement: 300, tooLarge: (message) => new RangeError(message) }).toSchema()
    const text = '{ films { nodes { cast { films { nodes { cast { name } } } } } } }'
    await expect(ask(text, {}, { schema: small })).rejects.toThrow(RangeError)
    const usual = buildFilms({ longestStatement: 300 }).toSchema()
    await expect(ask(text, {}, { schema: usual })).rejects.toMatchObject({ extensions: { code: 'QUERY_TOO_LARGE' } })
    expect(await ask('{ films { totalCount } }', {}, { schema: small })).toEqual({ data: { films: { totalCount: 3 } } })
    expect(statements).toHaveLength(1)
  })

  test('that would be too long for several root fields is one for each, with a text that does not depend on aliases', async () => {
    const divided = buildFilms({ longestShared: 100 }).toSchema()
    const write = (one: string, other: string) =>
      `query Q($first: Int) { ${one}: films(first: $first) { nodes { title } } ${other}: actors { name } __typename }`
    const together = await ask(write('one', 'then'), { first: 1 })
    statements = []
    expect(await ask(write('one', 'then'), { first: 1 }, { schema: divided })).toEqual(together)
    const texts = statements
    expect(texts).toHaveLength(2)
    statements = []
    await ask(write('_v1_films', '_v2_actors'), { first: 2 }, { schema: divided })
    expect(statements).toEqual(texts)
    const oneFails = write('one', 'then')
    expect(await ask(oneFails, { first: 1000 }, { schema: divided })).toEqual(await ask(oneFails, { first: 1000 }))
    const asked = { schema: divided, document: parse(write('one', 'then')) }
    expect(() => compileOperation(asked)).toThrow('2 statements, one for each root field')
  })

  test('orders pages by what the fragment leaves beside the row, with rows and total together', async () => {
    const { data } = await ask('{ actors { films(first: 2) { totalCount nodes { title } edges { cursor } } } }')
    expect(data.actors[1].films).toMatchObject({
      totalCount: 3,
      nodes: [{ title: 'Aliens' }, { title: 'Gorillas in the Mist' }],
    })
    const after = data.actors[1].films.edges[1].cursor
    // In this film she is alone; a cursor is of the list of one row.
    const rest = await ask(
      'query Q($after: String) { film(slug: "gorillas") { cast { films(after: $after) { totalCount nodes { title } } } } }',
      { after },
    )
    expect(rest.data.film.cast).toEqual([{ films: { totalCount: 3, nodes: [{ title: 'Alien' }] } }])
  })

  test('tells types by their labels', async () => {
    const { data } = await ask('{ named { __typename slug ... on Film { title } ... on Actor { name } } }')
    expect(data.named[0]).toEqual({ __typename: 'Film', slug: 'alien', title: 'Alien' })
    expect(data.named[3]).toEqual({ __typename: 'Actor', slug: 'henn', name: 'Carrie Henn' })
  })

  test('is compiled once for what is left when an argument is wrong', async () => {
    let compiled = 0
    const counting: OrderKey = {
      kind: 'text',
      direction: 'ASC',
      get by() {
        compiled += 1
        return 'row.slug'
      },
    }
    const counted = buildFilms({ order: [counting] }).toSchema()
    const document = parse('{ films { nodes { title } } wrong: films(first: 1000) { totalCount } }')
    const answers = []
    const counts = []
    for (let run = 0; run < 3; run += 1) {
      answers.push(await execute({ schema: counted, document, contextValue: context }))
      counts.push(compiled)
    }
    expect(answers[2]).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' }, path: ['wrong'] }] })
    expect(counts[2]).toBe(counts[1])
    expect(statements).toHaveLength(3)
  })

  test('refuses a list of more rows than it may have, whole, beside what else is asked', async () => {
    for (const run of [executeOperation, execute]) {
      const document = parse('{ allFilms { title } fewFilms { title } }')
      const answer = JSON.parse(JSON.stringify(await run({ schema, document, contextValue: context })))
      expect(answer.errors).toMatchObject([{ path: ['fewFilms'], extensions: { code: 'QUERY_TOO_LARGE' } }])
    }
    expect((await ask('{ allFilms { title } }')).data.allFilms).toHaveLength(3)
  })

  test('has the errors of the options', async () => {
    const own = buildFilms({
      pageSize: { standard: 1, greatest: 2 },
      badInput: (message) => new GraphQLError(message, { extensions: { code: 'NOT_LIKE_THIS' } }),
    }).toSchema()
    const { data } = await ask('{ films { nodes { title } } }', {}, { schema: own })
    expect(data.films.nodes).toHaveLength(1)
    for (const args of ['first: 3', 'after: "?"']) {
      const { errors } = await ask(`{ films(${args}) { totalCount } }`, {}, { schema: own })
      expect(errors[0].extensions.code).toBe('NOT_LIKE_THIS')
    }
    expect((await ask('{ film(slug: "jaws") { title } }')).errors[0].message).toBe('no Movie is called jaws')
  })
})

describe('straight from the rows', () => {
  const text = `query Q($title: Boolean = true, $cast: Boolean!) {
    films(first: 1) { nodes { slug title @include(if: $title) ... @skip(if: $title) { year } } nodes @include(if: $cast) { cast { name } } }
    actors @skip(if: $title) { name } }`

  test.each([
    [{ cast: true }, { films: { nodes: [{ slug: 'alien', title: 'Alien', cast: [{ name: 'Sigourney Weaver' }] }] } }],
    [{ cast: false }, { films: { nodes: [{ slug: 'alien', title: 'Alien' }] } }],
    [
      { cast: false, title: false },
      {
        films: { nodes: [{ slug: 'alien', year: 1979 }] },
        actors: [{ name: 'Carrie Henn' }, { name: 'Sigourney Weaver' }],
      },
    ],
  ])('conditions are kept with %j', async (variables, data) => {
    expect(await askStraight(text, variables)).toEqual({ data })
    expect(await execute({ schema, document: parse(text), variableValues: variables, contextValue: context })).toEqual({
      data,
    })
  })

  test('a directive that means nothing to the server changes nothing', async () => {
    expect(specifiedDirectives.map(({ name }) => name)).not.toContain('client')
    expect(await askStraight('query @cached { films { totalCount @client(always: true) } }')).toEqual({
      data: { films: { totalCount: 3 } },
    })
  })

  test.each([
    ['a condition that is null', 'query Q($a: Boolean = true) { films { totalCount @include(if: $a) } }', { a: null }],
    ['an answer in parts', '{ films { ... @defer { totalCount } } }', {}],
    ['a field that is loaded in batches', '{ actors { debut } }', {}],
    ['a root field with a resolver', '{ greeting }', {}],
    ['a name that cannot be set on an object', '{ films { __proto__: __typename } }', {}],
  ])('%s is left to execution', async (_, asked, variables) => {
    expect(await askStraight(asked, variables)).toBeNull()
  })
})

test('an operation can be compiled alone', () => {
  const { text, bind } = compileOperation({
    schema,
    document: parse('query Q($n: Int) { films(first: $n) { totalCount } }'),
  })
  expect(text).toMatch(/COUNT \{ MATCH \(v1:Movie\) RETURN v1 \}/)
  expect(bind({ n: 3 }).parameters.values).toMatchObject({ p0_limit: 4n, p0_after: null })
})

import {
  type GraphQLArgument,
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
  isObjectType,
  isRequiredArgument,
} from 'graphql'
import { expect } from 'vitest'
import { schema } from '../schema/index.ts'
import { wholeSeedTest as test } from './fixtures.ts'

const owners = [
  'Country:united-states',
  'Organization:nvidia',
  'Person:donald-trump',
  'Commodity:rare-earths',
  'Measure:us-fentanyl-tariff',
  'Agreement:geneva-truce',
]
/** What is left out: of none, nothing is. */
const exclusions = ['exclude']
const required: Readonly<Record<string, string>> = {
  about: '"rare earths"',
  query: '"tariffs"',
  prefix: '"rare"',
  speakers: '["Bessent"]',
  subjects: '["Taiwan"]',
  from: '"US"',
  to: '"China"',
}

const isList = (type: GraphQLInputType) => isListType(getNullableType(type))

/** Each way to give an argument an empty list: the argument itself, or a field of the object that it is. */
function giveNothing({ name, type }: GraphQLArgument): string[] {
  const named = getNamedType(type)
  if (isList(type)) return exclusions.includes(name) ? [] : [`${name}: []`]
  if (!isInputObjectType(named)) return []
  const lists = Object.values(named.getFields()).filter((field) => isList(field.type))
  return lists.map((field) => `${name}: { ${field.name}: [] }`)
}

const asked = ['Query', ...owners].flatMap((owner) => {
  const type = schema.getType(owner.split(':')[0] ?? '')
  if (!isObjectType(type)) throw new TypeError(`no type of ${owner}`)
  return Object.values(type.getFields()).flatMap((field) =>
    field.args.flatMap(giveNothing).map((nothing) => {
      const needed = field.args.filter((arg) => isRequiredArgument(arg) && !nothing.startsWith(`${arg.name}:`))
      const given = [...needed.map(({ name }) => `${name}: ${required[name]}`), nothing].join(', ')
      const fields = getNamedType(field.type).name
      const shown = fields.endsWith('Connection')
        ? 'totalCount nodes { __typename }'
        : fields.endsWith('Facets')
          ? 'totalCount'
          : '__typename'
      const question = `list: ${field.name}(${given}) { ${shown} }`
      return owner === 'Query' ? question : `owner: node(id: "${owner}") { ... on ${type.name} { ${question} } }`
    }),
  )
})

test('there are lists of all sorts to leave empty', () => {
  expect(asked.length).toBeGreaterThan(25)
})

test.for(asked)('an empty list means none: %s', async (question, { ask }) => {
  const { data, errors } = await ask(`{ ${question} }`)
  expect(errors).toBeUndefined()
  const { list } = Object(data.owner ?? data)
  // One answer is null where nothing is left that leads there.
  if (list !== null)
    expect(list).toEqual(Array.isArray(list) ? [] : { totalCount: 0, ...('nodes' in list && { nodes: [] }) })
})

test.for([
  ['about', '[EntityRef!]', 'timeline'],
  ['participants', '[EntityRef!]', 'events'],
  ['speakers', '[EntityRef!]', 'quotedOn'],
  ['kinds', '[EventKind!]', 'events'],
])('a variable %s that is empty means none, and one that is null means all', async ([name, type, field], { ask }) => {
  const query = `query Q($list: ${type}) { list: ${field}(${name}: $list) { totalCount } }`
  expect((await ask(query, { list: [] })).data).toEqual({ list: { totalCount: 0 } })
  const { data } = await ask(query, { list: null })
  expect(Object(data.list).totalCount).toBeGreaterThan(5)
  expect((await ask(query)).data).toEqual(data)
})

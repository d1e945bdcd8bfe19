import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
} from 'graphql'

/** A list that can be read page by page: the query that reads a page of it, and the id of whom it belongs to. */
export interface PagedList {
  readonly name: string
  readonly query: string
  readonly id: string | null
}

/** The one of each type whose lists are long. */
const owners: Readonly<Record<string, string>> = {
  Person: 'Person:p0',
  Country: 'Country:us',
  Organization: 'Organization:o0',
  Commodity: 'Commodity:c0',
  Topic: 'Topic:t0',
  Measure: 'Measure:m0',
  Agreement: 'Agreement:a0',
  Event: 'Event:e0',
  Article: 'Article:january-report',
}
const required: Readonly<Record<string, string>> = { search: 'query: "name", ', whoSaid: 'about: "c0", ' }

/** Every connection of the schema, in each order that it has. */
export function listConnections(schema: GraphQLSchema): PagedList[] {
  const types = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type) && !type.name.startsWith('__'))
  return types.flatMap((type) =>
    listFields(type).flatMap((field) => listOrders(field).map((order) => toList(type.name, field, order))),
  )
}

function listFields(type: GraphQLNamedType): GraphQLField<unknown, unknown>[] {
  if (!isObjectType(type)) return []
  return Object.values(type.getFields()).filter((field) => getNamedType(field.type).name.endsWith('Connection'))
}

function listOrders({ args }: GraphQLField<unknown, unknown>): string[] {
  return args.some(({ name }) => name === 'order') ? ['order: ASC, ', 'order: DESC, ', 'order: $order, '] : ['']
}

function toList(type: string, field: GraphQLField<unknown, unknown>, order: string): PagedList {
  const list = `list: ${field.name}(${required[field.name] ?? ''}${order}first: $first, after: $after, last: $last, before: $before) ${select(field)}`
  const variables = `$first: Int, $after: String, $last: Int, $before: String${order.includes('$') ? ', $order: Direction = ASC' : ''}`
  const name = `${type}.${field.name} ${order}`
  if (type === 'Query') return { name, id: null, query: `query Page(${variables}) { ${list} }` }
  if (type === 'QuotedOn')
    return {
      name,
      id: owners.Person ?? null,
      query: `query Page($id: ID!, ${variables}) { owner: node(id: $id) { ... on Person { quotedOn(first: 1) { nodes { ${list} } } } } }`,
    }
  const id = owners[type]
  if (!id) throw new TypeError(`no ${type} whose lists are long`)
  return {
    name,
    id,
    query: `query Page($id: ID!, ${variables}) { owner: node(id: $id) { ... on ${type} { ${list} } } }`,
  }
}

/** All that tells about a page, and what tells its rows apart. */
function select(field: GraphQLField<unknown, unknown>): string {
  const edges = fieldType(getNamedType(field.type), 'edges')
  const node = fieldType(edges, 'node')
  if (!node) throw new TypeError(`the edges of ${field.name} have no node`)
  const row = selectRow(node)
  return `{ totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node ${row} } nodes ${row} }`
}

/** What the rows of lists lead to. */
const rowEnds = [
  ...['from', 'to', 'speaker', 'subject', 'entity', 'match', 'person', 'at', 'owned', 'owner', 'by', 'what'],
  ...['importer', 'exporter', 'commodity', 'response', 'trigger'],
]

function selectRow(type: GraphQLNamedType): string {
  const parts = ['type', 'on', 'score', 'role', 'share'].filter((name) => fieldType(type, name))
  const nodes = rowEnds.flatMap((name) => {
    const end = fieldType(type, name)
    return end && !isLeafType(end) ? [`${name} { id }`] : []
  })
  const change = fieldType(type, 'change') ? ['change { status }'] : []
  return fieldType(type, 'id') ? '{ id }' : `{ ${[...parts, ...nodes, ...change].join(' ')} }`
}

function fieldType(type: GraphQLNamedType | null, name: string): GraphQLNamedType | null {
  if (!isObjectType(type) && !isInterfaceType(type)) return null
  const field = type.getFields()[name]
  return field ? getNamedType(field.type) : null
}

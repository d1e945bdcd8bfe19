import fc from 'fast-check'
import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  isRequiredArgument,
} from 'graphql'

/** Draws the next number below a bound; the same draws give the same operation. */
type Draw = (below: number) => number

interface Scope {
  readonly schema: GraphQLSchema
  readonly draw: Draw
  readonly entries: readonly string[]
  aliases: number
}

/** Operations over these entry fields: nested selections, aliases, inline fragments, conditions, arguments by variable. */
export function operations(schema: GraphQLSchema, entries: readonly string[]): fc.Arbitrary<string> {
  return fc.infiniteStream(fc.nat(1_000_000)).map((stream) => {
    const numbers = stream[Symbol.iterator]()
    const scope = { schema, entries, aliases: 0, draw: (below: number) => Number(numbers.next().value) % below }
    const count = 1 + scope.draw(2)
    const roots = Array.from({ length: count }, (_, index) => {
      const entry = entries[scope.draw(entries.length)] ?? ''
      return `r${index}: ${entry} ${writeSelection(scope, typeOfEntry(schema, entry), 0)}`
    })
    return `query Generated${declareVariables(roots.join('\n'))} { ${roots.join('\n')} }`
  })
}

const variables = { yes: 'Boolean = true', no: 'Boolean = false', few: 'Int = 3' }

function declareVariables(body: string): string {
  const used = Object.entries(variables).filter(([name]) => body.includes(`$${name}`))
  return used.length > 0 ? `(${used.map(([name, type]) => `$${name}: ${type}`).join(', ')})` : ''
}

function typeOfEntry(schema: GraphQLSchema, entry: string): GraphQLNamedType {
  const name = /^\w+/.exec(entry)?.[0] ?? ''
  const field = schema.getQueryType()?.getFields()[name]
  if (!field) throw new TypeError(`no entry field ${name}`)
  return getNamedType(field.type)
}

function writeSelection(scope: Scope, type: GraphQLNamedType, depth: number): string {
  if (isAbstractType(type)) return writeAbstract(scope, type.name, depth)
  return isObjectType(type) ? `{ __typename ${writeFields(scope, type, depth)} }` : ''
}

function writeAbstract(scope: Scope, name: string, depth: number): string {
  const type = scope.schema.getType(name)
  if (!isAbstractType(type)) return ''
  const own = isInterfaceType(type) ? writeFields(scope, type, depth) : ''
  const possible = scope.schema.getPossibleTypes(type)
  const one = possible[scope.draw(possible.length)]
  const branch = one && scope.draw(2) ? `... on ${one.name} { __typename ${writeFields(scope, one, depth)} }` : ''
  return `{ __typename ${own} ${branch} }`
}

function writeFields(scope: Scope, type: Pick<GraphQLObjectType, 'getFields'>, depth: number): string {
  const fields = Object.values(type.getFields()).filter(
    (field) => depth < 3 || !isCompositeType(getNamedType(field.type)),
  )
  const wanted = fields.filter(() => scope.draw(100) < (depth < 2 ? 35 : 20)).slice(0, 5)
  return wanted.map((field) => writeField(scope, field, depth)).join(' ')
}

const conditions = ['', '', '', '@include(if: $yes)', '@include(if: $no)', '@skip(if: $no)', '@skip(if: true)']

function writeField(scope: Scope, field: GraphQLField<unknown, unknown>, depth: number): string {
  if (field.args.some(isRequiredArgument)) return ''
  scope.aliases += 1
  const alias = scope.aliases === 7 ? 'then' : `a${scope.aliases}`
  const size = ['', '(first: 2)', '(first: $few)', '(first: 0)'][scope.draw(4)]
  const args = field.args.some(({ name }) => name === 'first') ? size : ''
  const selection = writeSelection(scope, getNamedType(field.type), depth + 1)
  return `${alias}: ${field.name}${args} ${conditions[scope.draw(conditions.length)]} ${selection}\n`
}

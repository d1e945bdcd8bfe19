import fc from 'fast-check'
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInterfaceType,
  isObjectType,
  isRequiredArgument,
} from 'graphql'
import { badLiterals, badValues, goodLiterals } from './bad-values.ts'

/** A request whose arguments hold what nobody should send. */
export interface BadOperation {
  readonly query: string
  readonly variables: Record<string, unknown>
}

interface Scope {
  readonly schema: GraphQLSchema
  /** Draws the next number below a bound; the same draws give the same operation. */
  readonly draw: (below: number) => number
  readonly declared: string[]
  readonly variables: Record<string, unknown>
  aliases: number
}

/** Operations that begin at any entry field, with good and bad values for arguments on every level. */
export function badOperations(schema: GraphQLSchema): fc.Arbitrary<BadOperation> {
  const entries = Object.values(schema.getQueryType()?.getFields() ?? {})
  return fc.infiniteStream(fc.nat(1_000_000)).map((stream) => {
    const numbers = stream[Symbol.iterator]()
    const draw = (below: number) => Number(numbers.next().value) % below
    const scope: Scope = { schema, draw, declared: [], variables: {}, aliases: 0 }
    const fields = Array.from({ length: 1 + draw(2) }, () => choose(scope, entries)).map((field) =>
      field ? writeField(scope, field, 0) : '',
    )
    const declarations = scope.declared.length > 0 ? `(${scope.declared.join(', ')})` : ''
    return { query: `query Bad${declarations} { ${fields.join(' ')} }`, variables: scope.variables }
  })
}

function choose<Item>({ draw }: Scope, items: readonly Item[]): Item | undefined {
  return items[draw(items.length)]
}

function writeField(scope: Scope, field: GraphQLField<unknown, unknown>, depth: number): string {
  scope.aliases += 1
  const args = field.args.map((arg) => writeArgument(scope, arg)).filter((text) => text !== '')
  const selection = writeSelection(scope, getNamedType(field.type), depth + 1)
  return `a${scope.aliases}: ${field.name}${args.length > 0 ? `(${args.join(', ')})` : ''} ${selection}`
}

function writeArgument(scope: Scope, arg: GraphQLArgument): string {
  const { draw } = scope
  if (!isRequiredArgument(arg) && draw(10) < 6) return ''
  if (draw(3) === 0) return `${arg.name}: ${declareVariable(scope, arg)}`
  const type = getNamedType(arg.type)
  const values = isEnumType(type) ? type.getValues().map(({ name }) => name) : (goodLiterals[type.name] ?? ['null'])
  return `${arg.name}: ${choose(scope, draw(2) ? values : badLiterals)}`
}

function declareVariable(scope: Scope, arg: GraphQLArgument): string {
  const name = `v${scope.declared.length}`
  scope.declared.push(`$${name}: ${scope.draw(12) ? arg.type : 'String'}`)
  if (scope.draw(10)) scope.variables[name] = choose(scope, badValues)
  return `$${name}`
}

function writeSelection(scope: Scope, type: GraphQLNamedType, depth: number): string {
  if (!isCompositeType(type)) return ''
  const own =
    isObjectType(type) || isInterfaceType(type) ? writeFields(scope, Object.values(type.getFields()), depth) : ''
  const one = isAbstractType(type) ? choose(scope, scope.schema.getPossibleTypes(type)) : undefined
  const branch = one
    ? `... on ${one.name} { __typename ${writeFields(scope, Object.values(one.getFields()), depth)} }`
    : ''
  return `{ __typename ${own} ${branch} }`
}

function writeFields(scope: Scope, fields: readonly GraphQLField<unknown, unknown>[], depth: number): string {
  const possible = fields.filter((field) => depth < 4 || !isCompositeType(getNamedType(field.type)))
  const wanted = possible.filter(() => scope.draw(4) === 0).slice(0, 2)
  return wanted.map((field) => (scope.aliases < 14 ? writeField(scope, field, depth) : '')).join(' ')
}

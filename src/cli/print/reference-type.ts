import {
  astFromValue,
  type GraphQLArgument,
  type GraphQLEnumValue,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type GraphQLType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  print,
} from 'graphql'

/** The link to where the reference explains a type. */
export type Link = (type: GraphQLNamedType) => string

/** One type as Markdown: what it is, what it belongs to, and a table of what is in it. */
export function printType(type: GraphQLNamedType, schema: GraphQLSchema, link: Link): string {
  return [`## ${type.name}`, type.description, ...listRelatives(type, schema, link), ...listMembers(type, link)]
    .filter(Boolean)
    .join('\n\n')
}

function listRelatives(type: GraphQLNamedType, schema: GraphQLSchema, link: Link): string[] {
  const join = (types: readonly GraphQLNamedType[]) => types.map(link).join(', ')
  if (isUnionType(type)) return [`One of ${join(type.getTypes())}.`]
  if (isInterfaceType(type)) return [`Implemented by ${join(schema.getPossibleTypes(type))}.`]
  return isObjectType(type) && type.getInterfaces().length > 0 ? [`Implements ${join(type.getInterfaces())}.`] : []
}

function listMembers(type: GraphQLNamedType, link: Link): string[] {
  if (isObjectType(type) || isInterfaceType(type))
    return [
      printTable(
        'field',
        Object.values(type.getFields()).map((field) => describeField(field, link)),
      ),
    ]
  if (isInputObjectType(type))
    return [
      printTable(
        'field',
        Object.values(type.getFields()).map((field) => describeInput(field, link)),
      ),
    ]
  return isEnumType(type) ? [printTable('value', type.getValues().map(describeValue))] : []
}

/** A field with its arguments below what it is. */
function describeField(field: GraphQLField<unknown, unknown>, link: Link): string[] {
  const args = field.args.map((arg) => {
    const [name, type, text] = describeInput(arg, link)
    return `${name} ${type}: ${text}`
  })
  return [`\`${field.name}\``, linkType(field.type, link), [describe(field), ...args].join('<br>')]
}

type Input = Pick<GraphQLArgument, 'name' | 'type' | 'defaultValue' | 'description' | 'deprecationReason'>

function describeInput(input: Input, link: Link): string[] {
  const value = astFromValue(input.defaultValue, input.type)
  const standard = value ? ` = \`${print(value)}\`` : ''
  return [`\`${input.name}\``, `${linkType(input.type, link)}${standard}`, describe(input)]
}

function describeValue(value: GraphQLEnumValue): string[] {
  return [`\`${value.name}\``, describe(value)]
}

function describe({ description, deprecationReason }: Pick<Input, 'description' | 'deprecationReason'>): string {
  const text = (description ?? '').replace(/\s+/g, ' ').replaceAll('|', '\\|')
  return deprecationReason ? `${text} **Deprecated:** ${deprecationReason}` : text
}

/** The type as it is written, with its name linked. */
function linkType(type: GraphQLType, link: Link): string {
  if (isNonNullType(type)) return `${linkType(type.ofType, link)}!`
  return isListType(type) ? `\\[${linkType(type.ofType, link)}\\]` : link(type)
}

function printTable(what: string, rows: readonly string[][]): string {
  const head = rows[0]?.length === 2 ? [what, 'meaning'] : [what, 'type', 'meaning']
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

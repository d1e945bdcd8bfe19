import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLNamedOutputType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getNamedType,
  isObjectType,
  Kind,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
} from 'graphql'

type FindFragment = (name: string) => FragmentDefinitionNode | null | undefined

/** What quotation marks, a colon and a comma add to a key and its value. */
const AROUND = 6

/**
 * About how many characters of the schema an operation asks for, counted until they are more than `most`. They are counted in the schema
 * itself: a hundred aliases of its description are short, a hundred of the description of each argument are not.
 */
export function measureIntrospection(
  schema: GraphQLSchema,
  operation: SelectionSetNode,
  findFragment: FindFragment,
  most: number,
): number {
  let found = 0
  // All that resolvers of introspection read of an execution.
  const info = { schema } as GraphQLResolveInfo
  const open = new Set<string>()

  const measureFields = (set: SelectionSetNode, type: GraphQLNamedOutputType | null, source: unknown): void => {
    for (const selection of set.selections) {
      if (found > most) return
      if (selection.kind === Kind.FIELD) {
        const { name, alias, selectionSet } = selection
        const [of, value] = type ? readField(type, name.value, source) : readRoot(selection)
        if (type) found += (alias ?? name).value.length + AROUND
        if (of) measureValue(selectionSet, of, value)
      } else if (selection.kind === Kind.INLINE_FRAGMENT) measureFields(selection.selectionSet, type, source)
      else measureFragment(selection.name.value, type, source)
    }
  }
  /** A fragment that contains itself is refused by validation; here it only must not recurse for ever. */
  const measureFragment = (name: string, type: GraphQLNamedOutputType | null, source: unknown): void => {
    const fragment = findFragment(name)
    if (!fragment || open.has(name)) return
    open.add(name)
    measureFields(fragment.selectionSet, type, source)
    open.delete(name)
  }
  const measureValue = (set: SelectionSetNode | undefined, type: GraphQLNamedOutputType, value: unknown): void => {
    if (Array.isArray(value)) for (const one of value) measureValue(set, type, one)
    else if (set && value) measureFields(set, type, value)
    else found += String(value).length
  }
  const readField = (type: GraphQLNamedOutputType, name: string, source: unknown) => {
    const field = isObjectType(type) ? type.getFields()[name] : undefined
    return field
      ? ([getNamedType(field.type), field.resolve?.(source, { includeDeprecated: true }, undefined, info)] as const)
      : []
  }
  /** Which type a variable names is not known yet: it is measured as if it named all of them. */
  const readRoot = ({ name, arguments: [named] = [] }: FieldNode) => {
    if (name.value === '__schema') return [getNamedType(SchemaMetaFieldDef.type), schema] as const
    if (name.value !== '__type') return []
    const { value } = named ?? {}
    const types = value?.kind === Kind.STRING ? schema.getType(value.value) : Object.values(schema.getTypeMap())
    return [getNamedType(TypeMetaFieldDef.type), types] as const
  }
  measureFields(operation, null, undefined)
  return found
}

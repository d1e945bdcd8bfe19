import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql'

export type FragmentDefinitions = Record<string, FragmentDefinitionNode>

/** The fragment definitions of a document by their names; everywhere else here a fragment is one of Cypher. */
export function listFragmentDefinitions({ definitions }: DocumentNode): FragmentDefinitions {
  return Object.fromEntries(
    definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [])),
  )
}

/** A field of a response object: its key, the nodes that ask for it, and when it is asked for. */
export interface SelectedField {
  readonly key: string
  readonly name: string
  readonly nodes: FieldNode[]
  /** One condition per node: Cypher over the operation's variables, null where the node always counts. */
  readonly conditions: (string | null)[]
}

type Variables = Readonly<Record<string, unknown>>

interface Scope {
  readonly schema: GraphQLSchema
  readonly fragments: FragmentDefinitions
  readonly type: GraphQLObjectType
  readonly fields: Map<string, SelectedField>
  readonly variables: Variables | undefined
}

/**
 * The fields that selection sets ask of an object type, merged by response key, in the order of the response. With
 * variables, what their values rule out is left out; without them it stays, under its condition.
 */
export function selectFields(
  schema: GraphQLSchema,
  fragments: FragmentDefinitions,
  type: GraphQLObjectType,
  selectionSets: readonly SelectionSetNode[],
  variables?: Variables,
): SelectedField[] {
  const scope: Scope = { schema, fragments, type, fields: new Map(), variables }
  for (const set of selectionSets) addSelections(scope, set.selections, null)
  return [...scope.fields.values()]
}

function addSelections(scope: Scope, selections: readonly SelectionNode[], outer: string | null): void {
  for (const selection of selections) {
    const own = conditionOf(selection, scope.variables)
    if (own === false) continue
    const condition = outer && own ? `${outer} AND ${own}` : (own ?? outer)
    if (selection.kind === 'Field') addField(scope, selection, condition)
    else addFragment(scope, selection, condition)
  }
}

function addField({ fields }: Scope, node: FieldNode, condition: string | null): void {
  const key = node.alias?.value ?? node.name.value
  const field = fields.get(key) ?? { key, name: node.name.value, nodes: [], conditions: [] }
  field.nodes.push(node)
  field.conditions.push(condition)
  fields.set(key, field)
}

function addFragment(scope: Scope, selection: Exclude<SelectionNode, FieldNode>, condition: string | null): void {
  const fragment = selection.kind === 'FragmentSpread' ? scope.fragments[selection.name.value] : selection
  if (!fragment || !appliesTo(scope, fragment.typeCondition?.name.value)) return
  addSelections(scope, fragment.selectionSet.selections, condition)
}

function appliesTo({ schema, type }: Scope, condition: string | undefined): boolean {
  if (!condition || condition === type.name) return true
  const named = schema.getType(condition)
  return isAbstractType(named) && schema.isSubType(named, type)
}

/** False where @skip or @include rules the node out; null where it always counts; else Cypher. */
function conditionOf({ directives = [] }: SelectionNode, variables: Variables | undefined): string | null | false {
  const conditions: string[] = []
  for (const directive of directives) {
    const name = directive.name.value
    if (name !== 'skip' && name !== 'include') continue
    const value = directive.arguments?.find((argument) => argument.name.value === 'if')?.value
    const variable = value?.kind === 'Variable' ? value.name.value : undefined
    const given = value?.kind === 'BooleanValue' ? value.value : variable && variables?.[variable]
    if (given === (name === 'skip')) return false
    if (variable && !variables) conditions.push(`${name === 'skip' ? 'NOT ' : ''}$values.if_${variable}`)
  }
  return conditions.length > 0 ? conditions.join(' AND ') : null
}

/** The condition under which any of the field's nodes counts; null where one always does. */
export function anyCondition({ conditions }: SelectedField): string | null {
  return conditions.includes(null) ? null : conditions.map((condition) => `(${condition})`).join(' OR ')
}

/** What the nodes of a selected field ask of the object behind it. */
export function subselections(nodes: readonly FieldNode[]): SelectionSetNode[] {
  return nodes.flatMap(({ selectionSet }) => selectionSet ?? [])
}

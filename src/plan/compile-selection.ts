import {
  type FieldNode,
  type GraphQLField,
  type GraphQLNamedOutputType,
  type GraphQLObjectType,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isObjectType,
  type SelectionSetNode,
} from 'graphql'
import { addBinding, type Compilation, compileOnce, nameRow, placeField } from './compilation.ts'
import { compilePage } from './compile-page.ts'
import type { FragmentPlan } from './field-plan.ts'
import { quoteKey } from './fragment.ts'
import { anyCondition, type SelectedField, selectFields, subselections } from './select-fields.ts'

type Field = GraphQLField<unknown, unknown>

/** The expression that gives the row at this depth the shape of the response. */
export function compileRow(
  compilation: Compilation,
  type: GraphQLNamedOutputType,
  depth: number,
  sets: readonly SelectionSetNode[],
): string {
  if (isObjectType(type)) return compileObject(compilation, type, depth, sets, false)
  if (isAbstractType(type)) return compileBranches(compilation, compilation.schema.getPossibleTypes(type), depth, sets)
  return nameRow(depth)
}

/** One branch for each group of object types that need the same expression, chosen by label. */
function compileBranches(
  compilation: Compilation,
  types: readonly GraphQLObjectType[],
  depth: number,
  sets: readonly SelectionSetNode[],
): string {
  const groups = new Map<string, string[]>()
  for (const type of types) {
    const expression = compileObject(compilation, type, depth, sets, true)
    groups.set(expression, [...(groups.get(expression) ?? []), `${nameRow(depth)}:${type.name}`])
  }
  const [only] = groups.keys()
  if (groups.size === 1 && only) return `CASE WHEN ${nameRow(depth)} IS NOT NULL THEN ${only} END`
  const branches = [...groups].map(([expression, tests]) => `WHEN ${tests.join(' OR ')} THEN ${expression}`)
  return `CASE ${branches.join(' ')} END`
}

function compileObject(
  compilation: Compilation,
  type: GraphQLObjectType,
  depth: number,
  sets: readonly SelectionSetNode[],
  abstract: boolean,
): string {
  const entries: string[] = []
  let complete = true
  for (const selected of selectFields(compilation.schema, compilation.fragments, type, sets)) {
    const field = type.getFields()[selected.name]
    if (!field?.extensions.plan) continue
    if (isLeftToFallback(compilation, type, field, depth)) complete = false
    else entries.push(compileEntry(compilation, field, selected, depth))
  }
  if (type.extensions.label && (abstract || !complete)) entries.push(`__id: ${nameRow(depth)}.id`)
  return `{${entries.join(', ')}}`
}

/** Below the greatest depth, relations of rows that can be found again by their id are loaded when asked for. */
function isLeftToFallback({ maxDepth }: Compilation, type: GraphQLObjectType, field: Field, depth: number): boolean {
  return depth > maxDepth && type.extensions.label !== undefined && isCompositeType(getNamedType(field.type))
}

/** The map entry of one field of the row. */
function compileEntry(compilation: Compilation, field: Field, selected: SelectedField, depth: number): string {
  const { nodes } = selected
  const made = [field.extensions.plan ?? field, getNamedType(field.type), ...nodes]
  const expression = compileOnce(compilation, made, depth, () => compileField(compilation, field, nodes, depth))
  const condition = anyCondition(selected)
  return `${quoteKey(selected.key)}: ${condition ? `CASE WHEN ${condition} THEN ${expression} END` : expression}`
}

/** The expression of one field, from the row it belongs to; an entry field has depth 0 and no row. */
export function compileField(
  compilation: Compilation,
  field: Field,
  nodes: readonly FieldNode[],
  depth: number,
): string {
  const { plan } = field.extensions
  const [node] = nodes
  if (!plan || !node) throw new TypeError(`${field.name} has no plan, or nobody asks for it`)
  const reached = { compilation, field, node, depth, sets: subselections(nodes) }
  switch (plan.reach) {
    case 'self':
      return compileRow(compilation, getNamedType(field.type), depth, reached.sets)
    case 'value':
      return plan.otherwise && node.arguments?.length
        ? `HEAD(${compileRows({ ...reached, plan: plan.otherwise, atMostOne: true })})`
        : `${nameRow(depth)}.${plan.property}`
    case 'one':
      return `HEAD(${compileRows({ ...reached, plan, atMostOne: true })})`
    case 'many':
      return compileRows({ ...reached, plan, atMostOne: false })
    case 'page':
      return compilePage({ ...reached, plan, compileRow })
  }
}

interface Rows {
  readonly compilation: Compilation
  readonly field: Field
  readonly node: FieldNode
  readonly plan: FragmentPlan
  readonly depth: number
  readonly sets: readonly SelectionSetNode[]
  readonly atMostOne: boolean
}

/** The list of rows that a field's fragment reaches, each in the shape of the response. */
function compileRows({ compilation, field, node, plan, depth, sets, atMostOne }: Rows): string {
  const binding = addBinding(compilation, { field, node, plan })
  const reach = placeField(binding, depth)
  const shape = compileRow(compilation, getNamedType(field.type), depth + 1, sets)
  const row = nameRow(depth + 1)
  if (plan.cypher.list) return `[${row} IN ${reach} WHERE ${row} IS NOT NULL | ${shape}]`
  return `COLLECT { ${reach} WITH ${row}${atMostOne ? ` LIMIT 1 WHERE ${row} IS NOT NULL` : ''} RETURN ${shape} }`
}

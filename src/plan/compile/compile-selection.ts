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
import { anyCondition, type SelectedField, selectFields, subselections } from '../select/select-fields.ts'
import { type Compilation, compileOnce, nameRow } from './compilation.ts'
import { compilePage } from './compile-page.ts'
import { compileMany, compileOne, compilePicked } from './compile-rows.ts'
import { composeBranches } from './compose-branches.ts'
import { composeRow, type Entry, type Expression, entryOf, plain, wrap } from './expression.ts'

type Field = GraphQLField<unknown, unknown>

/** The expression that gives the row at this depth the shape of the response. */
function compileRow(
  compilation: Compilation,
  type: GraphQLNamedOutputType,
  depth: number,
  sets: readonly SelectionSetNode[],
): Expression {
  if (isObjectType(type)) return composeRow(compileEntries(compilation, type, depth, sets, false))
  if (isAbstractType(type)) return compileBranches(compilation, compilation.schema.getPossibleTypes(type), depth, sets)
  return plain(nameRow(depth))
}

/** A branch for each group of object types that need the same, chosen by label. */
function compileBranches(
  compilation: Compilation,
  types: readonly GraphQLObjectType[],
  depth: number,
  sets: readonly SelectionSetNode[],
): Expression {
  const groups = new Map<string, { entries: Entry[]; labels: string[] }>()
  for (const type of types) {
    const entries = compileEntries(compilation, type, depth, sets, true)
    const needs = entries.map(([key, { text }]) => `${key}: ${text}`).join()
    const group = groups.get(needs) ?? { entries, labels: [] }
    groups.set(needs, group)
    group.labels.push(type.name)
  }
  return composeBranches(nameRow(depth), [...groups.values()])
}

function compileEntries(
  compilation: Compilation,
  type: GraphQLObjectType,
  depth: number,
  sets: readonly SelectionSetNode[],
  abstract: boolean,
): Entry[] {
  const entries: Entry[] = []
  let complete = true
  for (const selected of selectFields(compilation.schema, compilation.fragments, type, sets)) {
    const field = type.getFields()[selected.name]
    if (!field?.extensions.plan || field.extensions.plan.reach === 'derived') continue
    if (isLeftToFallback(compilation, type, field, depth)) complete = false
    else entries.push(compileEntry(compilation, field, selected, depth))
  }
  if (type.extensions.label && (abstract || !complete)) entries.push(['__id', plain(`${nameRow(depth)}.id`)])
  return entries
}

/** Below the greatest depth, relations of rows that can be found again by their id are loaded when asked for. */
function isLeftToFallback({ maxDepth }: Compilation, type: GraphQLObjectType, field: Field, depth: number): boolean {
  return depth > maxDepth && type.extensions.label !== undefined && isCompositeType(getNamedType(field.type))
}

/** One field of the row. */
function compileEntry(compilation: Compilation, field: Field, selected: SelectedField, depth: number): Entry {
  const { nodes } = selected
  const made = [field.extensions.plan ?? field, getNamedType(field.type), ...nodes]
  const expression = compileOnce(compilation, made, depth, () => compileField(compilation, field, nodes, depth))
  return entryOf(selected.key, underCondition(expression, anyCondition(selected)))
}

/** Null unless the condition holds. */
export function underCondition(expression: Expression, condition: string | null): Expression {
  return condition ? wrap(expression, `CASE WHEN ${condition} THEN ${expression.text} END`) : expression
}

/** The expression of one field, from the row it belongs to; an entry field has depth 0 and no row. */
export function compileField(
  compilation: Compilation,
  field: Field,
  nodes: readonly FieldNode[],
  depth: number,
): Expression {
  const { plan } = field.extensions
  const [node] = nodes
  if (!plan || !node) throw new TypeError(`${field.name} has no plan, or nobody asks for it`)
  const reached = { compilation, field, node, depth, sets: subselections(nodes), compileRow }
  switch (plan.reach) {
    case 'self':
      return compileRow(compilation, getNamedType(field.type), depth, reached.sets)
    case 'value':
      return plan.otherwise && node.arguments?.length
        ? compileOne({ ...reached, plan: plan.otherwise })
        : plain(`${nameRow(depth)}.${plan.property}`)
    case 'one':
      return compileOne({ ...reached, plan })
    case 'many':
      return compileMany({ ...reached, plan })
    case 'page':
      return compilePage({ ...reached, plan })
    case 'picked':
      return compilePicked({ ...reached, plan })
    case 'derived':
      throw new TypeError(`${field.name} is no part of a statement`)
  }
}

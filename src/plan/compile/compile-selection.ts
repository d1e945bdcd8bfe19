import {
  type FieldNode,
  type GraphQLField,
  type GraphQLNamedOutputType,
  type GraphQLObjectType,
  getNamedType,
  isAbstractType,
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
    if (!field?.extensions.plan || field.extensions.plan.kind === 'derived') continue
    if (isLoadedInBatches(compilation, type, field)) complete = false
    else entries.push(compileEntry(compilation, field, selected, depth))
  }
  const { key, typeOfKey } = compilation.settings
  if (abstract && !typeOfKey) entries.push(['__type', plain(`'${type.name}'`)])
  if (type.extensions.label && ((abstract && typeOfKey) || !complete))
    entries.push(['__key', plain(`${nameRow(depth)}.${key}`)])
  return entries
}

/** Fields that other nodes are read for can be left out of rows that can be found again by their key. */
function isLoadedInBatches({ settings }: Compilation, type: GraphQLObjectType, field: Field): boolean {
  const { plan } = field.extensions
  if (!type.extensions.label || (plan?.kind !== 'one' && plan?.kind !== 'many' && plan?.kind !== 'page')) return false
  return plan.batch || settings.loadInBatches({ typeName: type.name, fieldName: field.name })
}

/** One field of the row. */
function compileEntry(compilation: Compilation, field: Field, selected: SelectedField, depth: number): Entry {
  const { nodes } = selected
  const made = [field.extensions.plan ?? field, getNamedType(field.type), ...nodes]
  const expression = compileOnce(compilation, made, depth, () => compileExpression(compilation, field, nodes, depth))
  return entryOf(selected.key, underCondition(expression, anyCondition(selected)))
}

/** Null unless the condition holds. */
export function underCondition(expression: Expression, condition: string | null): Expression {
  return condition ? wrap(expression, `CASE WHEN ${condition} THEN ${expression.text} END`) : expression
}

/** The expression of one field, from the row it belongs to; an entry field has depth 0 and no row. */
export function compileExpression(
  compilation: Compilation,
  field: Field,
  nodes: readonly FieldNode[],
  depth: number,
): Expression {
  const { plan } = field.extensions
  const [node] = nodes
  if (!plan || !node) throw new TypeError(`${field.name} has no plan, or nobody asks for it`)
  const reached = { compilation, field, node, depth, sets: subselections(nodes), compileRow }
  switch (plan.kind) {
    case 'self':
      return compileRow(compilation, getNamedType(field.type), depth, reached.sets)
    case 'property':
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

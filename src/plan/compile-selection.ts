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
import { composeRow, decodeEach, decodePicked, type Expression, entryOf, plain, wrap } from './expression.ts'
import type { FragmentPlan, PickedPlan } from './field-plan.ts'
import { anyCondition, type SelectedField, selectFields, subselections } from './select-fields.ts'

type Field = GraphQLField<unknown, unknown>

/** The expression that gives the row at this depth the shape of the response. */
export function compileRow(
  compilation: Compilation,
  type: GraphQLNamedOutputType,
  depth: number,
  sets: readonly SelectionSetNode[],
): Expression {
  if (isObjectType(type)) return composeRow(compileEntries(compilation, type, depth, sets, false))
  if (isAbstractType(type)) return compileBranches(compilation, compilation.schema.getPossibleTypes(type), depth, sets)
  return plain(nameRow(depth))
}

/** A branch for each group of object types that need the same, chosen by label; its number comes first in the row. */
function compileBranches(
  compilation: Compilation,
  types: readonly GraphQLObjectType[],
  depth: number,
  sets: readonly SelectionSetNode[],
): Expression {
  const row = nameRow(depth)
  const groups = new Map<string, { entries: Entry[]; tests: string[] }>()
  for (const type of types) {
    const entries = compileEntries(compilation, type, depth, sets, true)
    const name = entries.map(([key, { text }]) => `${key}: ${text}`).join()
    const group = groups.get(name) ?? { entries, tests: [] }
    groups.set(name, group)
    group.tests.push(`${row}:${type.name}`)
  }
  const [only, ...others] = groups.values()
  if (only && others.length === 0) {
    const expression = composeRow(only.entries)
    return wrap(expression, `CASE WHEN ${row} IS NOT NULL THEN ${expression.text} END`)
  }
  const branches = [...groups.values()].map(({ entries }) => composeRow(entries, 1))
  const cases = [...groups.values()].map(({ entries, tests }, number) => {
    const items = [String(number), ...entries.map(([, { text }]) => text)]
    return `WHEN ${tests.join(' OR ')} THEN [${items.join(', ')}]`
  })
  return {
    text: `CASE ${cases.join(' ')} END`,
    decode: (items: readonly [number, ...unknown[]]) => branches[items[0]]?.decode?.(items as never),
  }
}

type Entry = readonly [string, Expression]

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
  const reached = { compilation, field, node, depth, sets: subselections(nodes) }
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
      return compilePage({ ...reached, plan, compileRow })
    case 'picked':
      return compilePicked({ ...reached, plan })
    case 'derived':
      throw new TypeError(`${field.name} is no part of a statement`)
  }
}

interface Rows {
  readonly compilation: Compilation
  readonly field: Field
  readonly node: FieldNode
  readonly plan: FragmentPlan
  readonly depth: number
  readonly sets: readonly SelectionSetNode[]
}

/** The one row that a field's fragment reaches, or null. */
function compileOne(rows: Rows): Expression {
  const { shape, text } = compileShaped(rows, true)
  return wrap(shape, `HEAD(${text})`)
}

/** Every row that a field's fragment reaches. */
function compileMany(rows: Rows): Expression {
  const { shape, text } = compileShaped(rows, false)
  return { text, decode: decodeEach(shape) }
}

/** The places of rows in a list, and the list with the first of those that share it. */
function compilePicked({ compilation, field, plan, depth, sets }: Omit<Rows, 'plan'> & { readonly plan: PickedPlan }) {
  const shape = compileRow(compilation, getNamedType(field.type), depth + 1, sets)
  const [row, item] = [nameRow(depth), nameRow(depth + 1)]
  const text = `[${row}.${plan.places}, [${item} IN ${row}.${plan.list} | ${shape.text}]]`
  return { text, decode: decodePicked(shape) }
}

/** The rows that a field's fragment reaches as a list, and what each of them is. */
function compileShaped({ compilation, field, node, plan, depth, sets }: Rows, atMostOne: boolean) {
  const binding = addBinding(compilation, { field, node, plan })
  const reach = placeField(binding, depth)
  const shape = compileRow(compilation, getNamedType(field.type), depth + 1, sets)
  const row = nameRow(depth + 1)
  const text = plan.cypher.list
    ? `[${row} IN ${reach} WHERE ${row} IS NOT NULL | ${shape.text}]`
    : `COLLECT { ${reach} WITH ${row}${atMostOne ? ` LIMIT 1 WHERE ${row} IS NOT NULL` : ''} RETURN ${shape.text} }`
  return { shape, text }
}

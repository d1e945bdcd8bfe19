import {
  type FieldNode,
  type GraphQLField,
  type GraphQLNamedOutputType,
  getNamedType,
  isObjectType,
  type SelectionSetNode,
} from 'graphql'
import { addBinding, type Binding, type Compilation, nameRow, placeField } from './compilation.ts'
import type { OrderKey, PagePlan } from './field-plan.ts'
import { placeFragment, quoteKey } from './fragment.ts'
import { type SelectedField, selectFields, subselections } from './select-fields.ts'

interface Page {
  readonly compilation: Compilation
  readonly field: GraphQLField<unknown, unknown>
  readonly node: FieldNode
  readonly plan: PagePlan
  readonly depth: number
  readonly sets: readonly SelectionSetNode[]
  readonly compileRow: (
    compilation: Compilation,
    type: GraphQLNamedOutputType,
    depth: number,
    sets: readonly SelectionSetNode[],
  ) => string
}

/** The value of a connection: its rows up to one past the page, and the total, each only if asked for. */
export function compilePage(page: Page): string {
  const { compilation, field, node, plan, depth, sets } = page
  const connection = getNamedType(field.type)
  if (!isObjectType(connection)) throw new TypeError(`${field.name} is planned as a page but is no connection`)
  const binding = addBinding(compilation, { field, node, plan, order: plan.order })
  const asked = selectFields(compilation.schema, compilation.fragments, connection, sets)
  const reach = placeField(binding, depth)
  const parts: string[] = []
  if (asked.some(({ name }) => name === 'totalCount'))
    parts.push(`totalCount: COUNT { ${reach} RETURN ${nameRow(depth + 1)} }`)
  const shown = asked.filter(({ name }) => name === 'nodes' || name === 'edges' || name === 'pageInfo')
  if (shown.length > 0) parts.push(`rows: ${compileRows(page, binding, reach, shown)}`)
  return `{${parts.join(', ')}}`
}

function compileRows(
  { compilation, field, plan, depth, compileRow }: Page,
  binding: Binding,
  reach: string,
  shown: readonly SelectedField[],
): string {
  const row = nameRow(depth + 1)
  const keys = plan.order.map((key) => placeKey(binding, key, row))
  const listed = shown.filter(({ name }) => name !== 'pageInfo')
  const entries = listed.map(({ key, name, nodes }) => {
    return `${quoteKey(key)}: ${compileRow(compilation, typeOfRows(field, name), depth + 1, subselections(nodes))}`
  })
  const names = keys.map((_, index) => `k${depth + 1}_${index}`)
  const withKeys = keys.map(({ by }, index) => `${by} AS ${names[index]}`).join(', ')
  const sorted = keys.map(({ direction }, index) => sortBy(names[index] ?? '', direction)).join(', ')
  const shownKeys = keys.map(({ kind }, index) => (kind === 'date' ? `toString(${names[index]})` : names[index]))
  return [
    `COLLECT { ${reach} WITH *, ${withKeys}`,
    `WHERE ${afterCursor(binding, keys, names)}`,
    `WITH ${row}, ${names.join(', ')} ORDER BY ${sorted} LIMIT $${binding.prefix}limit`,
    `RETURN {key: [${shownKeys.join(', ')}], values: {${entries.join(', ')}}} }`,
  ].join(' ')
}

/** The type that the rows have under `nodes` or `edges`. */
function typeOfRows(field: GraphQLField<unknown, unknown>, name: string): GraphQLNamedOutputType {
  const connection = getNamedType(field.type)
  const list = isObjectType(connection) ? connection.getFields()[name] : undefined
  if (!list) throw new TypeError(`the connection of ${field.name} has no ${name}`)
  return getNamedType(list.type)
}

/** A sort key over the row; where an argument gives the direction, as Cypher that is true for ASC. */
interface PlacedKey {
  readonly by: string
  readonly kind: OrderKey['kind']
  readonly direction: string
}

function placeKey({ prefix }: Binding, { by, kind, direction }: OrderKey, row: string): PlacedKey {
  const parameter = (name: string) => `$${prefix}${name}`
  const placed = placeFragment({ name: by, text: by }, { row, parameter })
  const way = typeof direction === 'string' ? direction : `(${parameter(direction.argument)} = 'ASC')`
  return { by: placed, kind, direction: way }
}

function sortBy(name: string, direction: string): string {
  if (direction === 'ASC' || direction === 'DESC') return `${name} ${direction}`
  return `CASE WHEN ${direction} THEN ${name} END ASC, CASE WHEN NOT ${direction} THEN ${name} END DESC`
}

/** True for rows behind the cursor, compared key by key. */
function afterCursor({ prefix }: Binding, keys: readonly PlacedKey[], names: readonly string[]): string {
  const behind = keys.reduceRight((rest, { kind, direction }, index) => {
    const name = names[index]
    const cursor = `$${prefix}after[${index}]`
    const bound = kind === 'date' ? `date(${cursor})` : cursor
    const past = comparePast(`${name}`, bound, direction)
    return rest ? `(${past} OR ${name} = ${bound} AND ${rest})` : past
  }, '')
  return `$${prefix}after IS NULL OR ${behind}`
}

function comparePast(name: string, bound: string, direction: string): string {
  if (direction === 'ASC') return `${name} > ${bound}`
  if (direction === 'DESC') return `${name} < ${bound}`
  return `CASE WHEN ${direction} THEN ${name} > ${bound} ELSE ${name} < ${bound} END`
}

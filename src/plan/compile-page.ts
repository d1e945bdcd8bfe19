import {
  type FieldNode,
  type GraphQLField,
  type GraphQLNamedOutputType,
  getNamedType,
  isObjectType,
  type SelectionSetNode,
} from 'graphql'
import { addBinding, type Binding, type Compilation, nameRow, nameValue, placeField } from './compilation.ts'
import type { PagePlan } from './field-plan.ts'
import { quoteKey } from './fragment.ts'
import { afterCursor, type PlacedKey, placeKey, sortBy } from './page-keys.ts'
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
  if (shown.length > 0 && parts.length > 0 && !isGiven(binding, 'after'))
    return compileBoth(page, binding, reach, shown)
  if (shown.length > 0) parts.push(`rows: ${compileRows(page, binding, reach, shown)}`)
  return `{${parts.join(', ')}}`
}

function compileRows(page: Page, binding: Binding, reach: string, shown: readonly SelectedField[]): string {
  const { compilation, field, plan, depth, compileRow } = page
  const row = nameRow(depth + 1)
  const keys = plan.order.map((key, index) => placeKey(binding, key, row, `k${depth + 1}_${index}`))
  const entries = shown
    .filter(({ name }) => name !== 'pageInfo')
    .map(({ key, name, nodes }) => {
      const shape = compileRow(compilation, typeOfRows(field, name), depth + 1, subselections(nodes))
      return `${quoteKey(key)}: ${shape}`
    })
  const values = `values: {${entries.join(', ')}}`
  const keyed = shown.some(({ name }) => name !== 'nodes') || isGiven(binding, 'after')
  return keyed ? composeKeyed(binding, reach, row, keys, values) : composeUnkeyed(binding, reach, row, keys, values)
}

/** Rows and total where both are asked: what the fragment reaches is gathered once. */
function compileBoth(page: Page, binding: Binding, reach: string, shown: readonly SelectedField[]): string {
  const row = nameRow(page.depth + 1)
  const all = `all${page.depth + 1}`
  const one = `one${page.depth + 1}`
  const beside = page.plan.order.map(({ by }) => by).filter((by) => /^\w+$/.test(by) && by !== 'row')
  const packed = beside.length > 0 ? `[${[row, ...beside].join(', ')}]` : row
  const parts = beside.map((by, index) => `${one}[${index + 1}] AS ${by}`)
  const unpacked =
    beside.length > 0
      ? `UNWIND ${all} AS ${one} WITH ${[`${one}[0] AS ${row}`, ...parts].join(', ')}`
      : `UNWIND ${all} AS ${row} WITH ${row}`
  const rows = compileRows(page, binding, unpacked, shown)
  return `HEAD(COLLECT { WITH COLLECT { ${reach} RETURN ${packed} } AS ${all} RETURN {totalCount: size(${all}), rows: ${rows}} })`
}

/** Rows of a page whose cursors nobody asks for. */
function composeUnkeyed({ prefix }: Binding, reach: string, row: string, keys: readonly PlacedKey[], values: string) {
  const sorted = keys.map(({ by, direction }) => sortBy(by, direction)).join(', ')
  return `COLLECT { ${reach} WITH ${row} ORDER BY ${sorted} LIMIT ${nameValue(prefix, 'limit')} RETURN {${values}} }`
}

/** Rows with their sort keys, from behind the cursor where one is given. */
function composeKeyed(binding: Binding, reach: string, row: string, keys: readonly PlacedKey[], values: string) {
  const sorted = keys.map(({ name, direction }) => sortBy(name, direction)).join(', ')
  const shown = keys.map(({ name, kind }) => (kind === 'date' ? `toString(${name})` : name)).join(', ')
  return [
    `COLLECT { ${reach} WITH *, ${keys.map(({ by, name }) => `${by} AS ${name}`).join(', ')}`,
    ...(isGiven(binding, 'after') ? [`WHERE ${afterCursor(binding, keys)}`] : []),
    `WITH ${row}, ${keys.map(({ name }) => name).join(', ')}`,
    `ORDER BY ${sorted} LIMIT ${nameValue(binding.prefix, 'limit')}`,
    `RETURN {key: [${shown}], ${values}} }`,
  ].join(' ')
}

/** Whether the document gives this argument. */
function isGiven({ node }: Binding, argument: string): boolean {
  return node.arguments?.some(({ name }) => name.value === argument) ?? false
}

/** The type that the rows have under `nodes` or `edges`. */
function typeOfRows(field: GraphQLField<unknown, unknown>, name: string): GraphQLNamedOutputType {
  const connection = getNamedType(field.type)
  const list = isObjectType(connection) ? connection.getFields()[name] : undefined
  if (!list) throw new TypeError(`the connection of ${field.name} has no ${name}`)
  return getNamedType(list.type)
}

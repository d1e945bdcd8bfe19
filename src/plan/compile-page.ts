import {
  type FieldNode,
  type GraphQLField,
  type GraphQLNamedOutputType,
  getNamedType,
  isObjectType,
  type SelectionSetNode,
} from 'graphql'
import { addBinding, type Binding, type Compilation, nameRow, nameValue, placeField } from './compilation.ts'
import { composeRow, decodeEach, type Expression, entryOf, plain, wrap } from './expression.ts'
import type { Fragment, PagePlan } from './field-plan.ts'
import { placeFragment } from './fragment.ts'
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
  ) => Expression
}

/** The value of a connection: its rows up to one past the page, and the total, each only if asked for. */
export function compilePage(page: Page): Expression {
  const { compilation, field, node, plan, depth, sets } = page
  const connection = getNamedType(field.type)
  if (!isObjectType(connection)) throw new TypeError(`${field.name} is planned as a page but is no connection`)
  const binding = addBinding(compilation, { field, node, plan, order: plan.order })
  const asked = selectFields(compilation.schema, compilation.fragments, connection, sets)
  const reach = placeField(binding, depth)
  const parts: [string, Expression][] = []
  if (asked.some(({ name }) => name === 'totalCount')) parts.push(['totalCount', plain(compileTotal(page, binding))])
  const shown = asked.filter(({ name }) => name === 'nodes' || name === 'edges' || name === 'pageInfo')
  if (shown.length > 0 && parts.length > 0 && !plan.total && !plan.all && !isGiven(binding, 'after'))
    return compileBoth(page, binding, reach, shown)
  if (shown.length > 0) parts.push(['rows', compileRows(page, binding, reach, shown)])
  return composeRow(parts)
}

/** How many rows there are on all pages. */
function compileTotal({ plan, depth }: Page, binding: Binding): string {
  const row = nameRow(depth + 1)
  const place = (cypher: Fragment) => placeField({ ...binding, plan: { ...plan, cypher } }, depth)
  const count = `COUNT { ${place(plan.all ?? plan.cypher)} RETURN ${row} }`
  if (!plan.total) return count
  const total = `HEAD(COLLECT { ${place(plan.total)} RETURN ${row} })`
  return plan.all ? `coalesce(${total}, ${count})` : total
}

function compileRows(page: Page, binding: Binding, reach: string, shown: readonly SelectedField[]): Expression {
  const { compilation, field, plan, depth, compileRow } = page
  const row = nameRow(depth + 1)
  const keys = plan.order.map((key, index) => placeKey(binding, key, row, `k${depth + 1}_${index}`))
  const entries = shown
    .filter(({ name }) => name !== 'pageInfo')
    .map(({ key, name, nodes }) =>
      entryOf(key, compileRow(compilation, typeOfRows(field, name), depth + 1, subselections(nodes))),
    )
  const values = composeRow(entries)
  const keyed = shown.some(({ name }) => name !== 'nodes') || isGiven(binding, 'after')
  const shape = composeRow([...(keyed ? [['key', plain(showKeys(keys))] as const] : []), ['values', values]])
  const rows = { binding, reach, row, keys, shape: shape.text }
  const text = keyed || plan.show ? composeKeyed(rows, plan.show) : composeUnkeyed(rows)
  return { text, decode: decodeEach(shape) }
}

/** The sort keys of a row as its cursor holds them. */
function showKeys(keys: readonly PlacedKey[]): string {
  return `[${keys.map(({ name, kind }) => (kind === 'date' ? `toString(${name})` : name)).join(', ')}]`
}

/** Rows and total where both are asked: what the fragment reaches is gathered once. */
function compileBoth(page: Page, binding: Binding, reach: string, shown: readonly SelectedField[]): Expression {
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
  const shape = composeRow([
    ['totalCount', plain(`size(${all})`)],
    ['rows', rows],
  ])
  return wrap(shape, `HEAD(COLLECT { WITH COLLECT { ${reach} RETURN ${packed} } AS ${all} RETURN ${shape.text} })`)
}

interface PageRows {
  readonly binding: Binding
  readonly reach: string
  readonly row: string
  readonly keys: readonly PlacedKey[]
  /** What each row is. */
  readonly shape: string
}

/** Rows of a page whose cursors nobody asks for. */
function composeUnkeyed({ binding, reach, row, keys, shape }: PageRows): string {
  const sorted = keys.map(({ by, direction }) => sortBy(by, direction)).join(', ')
  const limit = nameValue(binding.prefix, 'limit')
  return `COLLECT { ${reach} WITH ${row} ORDER BY ${sorted} LIMIT ${limit} RETURN ${shape} }`
}

/** Rows with their sort keys, from behind the cursor where one is given. */
function composeKeyed({ binding, reach, row, keys, shape }: PageRows, show: Fragment | undefined): string {
  const names = keys.map(({ name }) => name).join(', ')
  const sorted = keys.map(({ name, direction }) => sortBy(name, direction)).join(', ')
  return [
    `COLLECT { ${reach} WITH ${row}, ${keys.map(({ by, name }) => `${by} AS ${name}`).join(', ')}`,
    ...(isGiven(binding, 'after') ? [`WHERE ${afterCursor(binding, keys)}`] : []),
    `WITH ${row}, ${names}`,
    `ORDER BY ${sorted} LIMIT ${nameValue(binding.prefix, 'limit')}`,
    ...(show ? [placeShow(show, row), `WITH ${row}_shown AS ${row}, ${names} ORDER BY ${sorted}`] : []),
    `RETURN ${shape} }`,
  ].join(' ')
}

/** From the rows that the page kept to those that it shows. */
function placeShow(show: Fragment, row: string): string {
  return placeFragment(show, { this: row, row: `${row}_shown`, parameter: () => null })
}

/** Whether the document gives this argument, and it is not known to be null. */
function isGiven({ node, absent }: Binding, argument: string): boolean {
  return !absent.has(argument) && (node.arguments?.some(({ name }) => name.value === argument) ?? false)
}

/** The type that the rows have under `nodes` or `edges`. */
function typeOfRows(field: GraphQLField<unknown, unknown>, name: string): GraphQLNamedOutputType {
  const connection = getNamedType(field.type)
  const list = isObjectType(connection) ? connection.getFields()[name] : undefined
  if (!list) throw new TypeError(`the connection of ${field.name} has no ${name}`)
  return getNamedType(list.type)
}

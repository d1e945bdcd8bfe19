import {
  type FieldNode,
  type GraphQLField,
  type GraphQLNamedOutputType,
  getNamedType,
  isObjectType,
  type SelectionSetNode,
} from 'graphql'
import { addBinding, type Binding, type Compilation, nameRow, nameValue, placeField } from './compilation.ts'
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

/** A sort key over the row, under a name; where a variable gives the direction, as Cypher that is true for ASC. */
interface PlacedKey {
  readonly by: string
  readonly name: string
  readonly kind: OrderKey['kind']
  readonly direction: string
}

function placeKey(binding: Binding, key: OrderKey, row: string, name: string): PlacedKey {
  const direction = placeDirection(binding, key.direction)
  const place = (text: string) => placeFragment({ name: text, text }, { row, parameter: () => null })
  const ascending = place(key.ascending ?? key.by)
  const by = direction === 'ASC' ? ascending : place(key.by)
  const either = ascending === by ? by : `CASE WHEN ${direction} THEN ${ascending} ELSE ${by} END`
  return { by: direction === 'ASC' || direction === 'DESC' ? by : either, name, kind: key.kind, direction }
}

/** ASC or DESC where the document tells, else Cypher over the variable that does. */
function placeDirection({ field, node, prefix }: Binding, direction: OrderKey['direction']): string {
  if (typeof direction === 'string') return direction
  const given = node.arguments?.find(({ name }) => name.value === direction.argument)?.value
  if (given?.kind === 'EnumValue') return given.value
  if (given) return `(${nameValue(prefix, direction.argument)} = 'ASC')`
  return String(field.args.find(({ name }) => name === direction.argument)?.defaultValue)
}

function sortBy(name: string, direction: string): string {
  if (direction === 'ASC' || direction === 'DESC') return `${name} ${direction}`
  return `CASE WHEN ${direction} THEN ${name} END ASC, CASE WHEN NOT ${direction} THEN ${name} END DESC`
}

/** True for rows behind the cursor, compared key by key. */
function afterCursor({ prefix }: Binding, keys: readonly PlacedKey[]): string {
  const after = nameValue(prefix, 'after')
  const behind = keys.reduceRight((rest, { name, kind, direction }, index) => {
    const bound = kind === 'date' ? `date(${after}[${index}])` : `${after}[${index}]`
    const past = comparePast(name, bound, direction)
    return rest ? `(${past} OR ${name} = ${bound} AND ${rest})` : past
  }, '')
  return `${after} IS NULL OR ${behind}`
}

function comparePast(name: string, bound: string, direction: string): string {
  if (direction === 'ASC') return `${name} > ${bound}`
  if (direction === 'DESC') return `${name} < ${bound}`
  return `CASE WHEN ${direction} THEN ${name} > ${bound} ELSE ${name} < ${bound} END`
}

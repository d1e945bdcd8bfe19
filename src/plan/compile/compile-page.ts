import { type GraphQLField, type GraphQLNamedOutputType, getNamedType, isObjectType } from 'graphql'
import type { Fragment, PagePlan } from '../declare/field-plan.ts'
import { type SelectedField, selectFields, subselections } from '../select/select-fields.ts'
import { addBinding, type Binding, nameRow, nameValue, placeField } from './compilation.ts'
import type { Reach } from './compile-rows.ts'
import { composeKeyed, composeUnkeyed, isGiven, showKeys } from './compose-page.ts'
import { composeRow, decodeEach, type Entry, type Expression, entryOf, plain, wrap } from './expression.ts'
import { placeKey, sortBy } from './page-keys.ts'

type Page = Reach<PagePlan>

/** The value of a connection: its rows up to one past the page, and the total, each only if asked for. */
export function compilePage(whole: Page): Expression {
  const { compilation, field, node, depth, sets } = whole
  const connection = getNamedType(field.type)
  if (!isObjectType(connection)) throw new TypeError(`${field.name} is planned as a page but is no connection`)
  const binding = addBinding(compilation, { field, node, plan: whole.plan, order: whole.plan.order })
  const plan = choosePlan(binding, whole.plan)
  const page = { ...whole, plan }
  const asked = selectFields(compilation.schema, compilation.fragments, connection, sets)
  const reach = placeField({ ...binding, plan }, depth)
  const parts: Entry[] = []
  if (asked.some(({ name }) => name === 'totalCount')) parts.push(['totalCount', plain(compileTotal(page, binding))])
  const shown = asked.filter(({ name }) => name === 'nodes' || name === 'edges' || name === 'pageInfo')
  if (shown.length > 0 && parts.length > 0 && !plan.total && !plan.all && !isGiven(binding, 'after'))
    return compileBoth(page, binding, reach, shown)
  if (shown.length > 0) parts.push(['rows', compileRows(page, binding, reach, shown)])
  return composeRow(parts)
}

/** The other way to the rows, where it fits this run. */
function choosePlan(binding: Binding, plan: PagePlan): PagePlan {
  const { instead, order } = plan
  if (!instead || !binding.decided) return plan
  const fits =
    instead.given.every((name) => !binding.absent.has(name)) &&
    instead.absent.every((name) => binding.absent.has(name)) &&
    order.every((key) => placeKey(binding, key, 'row', 'key').direction === 'DESC')
  return fits ? { ...plan, ...instead } : plan
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

/**
 * Rows and total where both are asked: what the fragment reaches is gathered and sorted once, and cut in a subquery of
 * its own, since the database reckons a list in scope as the memory of each row beside it. The cut is copied: a slice
 * would still hold the whole list.
 */
function compileBoth(page: Page, binding: Binding, reach: string, shown: readonly SelectedField[]): Expression {
  const row = nameRow(page.depth + 1)
  const [all, both, one] = ['all', 'both', 'one'].map((name) => `${name}${page.depth + 1}`)
  const keys = page.plan.order.map((key) => placeKey(binding, key, row, key.by))
  const sorted = keys.map(({ by, direction }) => sortBy(by, direction)).join(', ')
  const beside = page.plan.order.map(({ by }) => by).filter((by) => /^\w+$/.test(by) && by !== 'row')
  const packed = [row, ...beside].join(', ')
  const gathered = `COLLECT { ${reach} WITH ${packed} ORDER BY ${sorted} RETURN [${packed}] }`
  const limit = nameValue(binding.prefix, 'limit')
  const cut = `[size(${all}), [${one} IN ${all}[..${limit}] | ${one}]]`
  const unpacked = [row, ...beside].map((name, index) => `${one}[${index}] AS ${name}`).join(', ')
  const rows = compileRows(page, binding, `UNWIND ${both}[1] AS ${one} WITH ${unpacked}`, shown)
  const shape = composeRow([
    ['totalCount', plain(`${both}[0]`)],
    ['rows', rows],
  ])
  const counted = `HEAD(COLLECT { WITH ${gathered} AS ${all} RETURN ${cut} })`
  return wrap(shape, `HEAD(COLLECT { WITH ${counted} AS ${both} RETURN ${shape.text} })`)
}

/** The type that the rows have under `nodes` or `edges`. */
function typeOfRows(field: GraphQLField<unknown, unknown>, name: string): GraphQLNamedOutputType {
  const connection = getNamedType(field.type)
  const list = isObjectType(connection) ? connection.getFields()[name] : undefined
  if (!list) throw new TypeError(`the connection of ${field.name} has no ${name}`)
  return getNamedType(list.type)
}

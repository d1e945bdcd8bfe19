/**
 * A row is compiled of its fields, a field of the rows that it reaches: these functions call each other in a ring, so
 * that they stand in one file.
 */
import {
  type FieldNode,
  type GraphQLField,
  type GraphQLNamedOutputType,
  type GraphQLObjectType,
  getNamedType,
  isAbstractType,
  isLeafType,
  isObjectType,
  type SelectionSetNode,
} from 'graphql'
import type {
  Fragment,
  FragmentPlan,
  ManyPlan,
  OnePlan,
  PagePlan,
  PickedPlan,
  ReckonedPlan,
} from '../declare/field-plan.ts'
import { anyCondition, type SelectedField, selectFields, subselections } from '../select/select-fields.ts'
import {
  addBinding,
  type Binding,
  type Compilation,
  compileNamed,
  compileOnce,
  compileWithin,
  listInherited,
  listReferences,
  nameParameter,
  nameRow,
  nameValue,
  placeField,
  placeFieldValue,
} from './compilation.ts'
import { composeKeyed, composeUnkeyed, showKeys } from './compose-page.ts'
import { composeBranches, composeRow, decodeEach, type Expression, type Item, plain, wrap } from './expression.ts'
import { toRowKey } from './fragment.ts'
import { isFromBeginning, isGiven, type PlacedKey, placeKey, readsFrom, sortBy } from './page-keys.ts'

type Field = GraphQLField<unknown, unknown>

/** Null unless the condition holds. */
export function underCondition(expression: Expression, condition: string | null): Expression {
  return condition ? wrap(expression, `CASE WHEN ${condition} THEN ${expression.text} END`) : expression
}

/** The expression of one field, from the row it belongs to; a root field has depth 0 and no row. */
export function compileField(
  compilation: Compilation,
  field: Field,
  nodes: readonly FieldNode[],
  depth: number,
): Expression {
  const { plan } = field.extensions
  const [node] = nodes
  if (!plan || !node) throw new TypeError(`${field.name} has no plan, or nobody asks for it`)
  const asked = { compilation, field, node, depth, sets: subselections(nodes) }
  switch (plan.kind) {
    case 'self':
      return compileRow(compilation, getNamedType(field.type), depth, asked.sets)
    case 'property':
      return plan.otherwise && isOtherwise({ ...asked, plan: plan.otherwise })
        ? compileOne({ ...asked, plan: plan.otherwise })
        : plain(`${nameRow(compilation, depth)}.${plan.property}`)
    case 'one':
      return compileNothing({ ...asked, plan }) ?? compileByKey({ ...asked, plan }) ?? compileOne({ ...asked, plan })
    case 'many':
      return compileMany({ ...asked, plan })
    case 'reckoned':
      return compileReckoned({ ...asked, plan })
    case 'page':
      return compilePage({ ...asked, plan })
    case 'picked':
      return compilePicked({ ...asked, plan })
    case 'derived':
      throw new TypeError(`${field.name} is no part of a statement`)
  }
}

/** A field that leads to other rows from the row at a depth, and what is asked of them. */
interface Asked<Plan> {
  readonly compilation: Compilation
  readonly field: Field
  readonly node: FieldNode
  readonly plan: Plan
  readonly depth: number
  readonly sets: readonly SelectionSetNode[]
}

/** Null where a parameter is null without which there is no row. */
function compileNothing({ compilation, field, node, plan }: Asked<OnePlan>): Expression | null {
  if (!plan.needs) return null
  const binding = addBinding(compilation, { field, node, plan })
  return plan.needs.some((name) => nameParameter(binding, name) === null) ? plain('null') : null
}

/** The one row with the key in a parameter, where its type is known. */
function compileByKey({ compilation, field, node, plan, depth, sets }: Asked<OnePlan>): Expression | null {
  if (!plan.keyIn) return null
  const { prefix } = addBinding(compilation, { field, node, plan })
  const { schema, types, settings } = compilation
  const type = schema.getType(types.get(`${prefix}${plan.keyIn}`) ?? '')
  const whole = getNamedType(field.type)
  if (!isObjectType(type) || !type.extensions.label || !isAbstractType(whole) || !schema.isSubType(whole, type))
    return null
  const row = nameRow(compilation, depth + 1)
  const shape = compileBranches(compilation, [type], depth + 1, sets, true)
  const found = `(${row}:${type.extensions.label} {${settings.key}: ${nameValue(prefix, plan.keyIn)}})`
  return wrap(shape, `HEAD(COLLECT { MATCH ${found} RETURN ${shape.text} })`)
}

/** Whether a property is read in the other way: its arguments, or what it inherits, ask for it. */
function isOtherwise({ compilation, field, node, plan }: Asked<FragmentPlan>): boolean {
  if (node.arguments?.length) return true
  const names = listInherited(compilation, plan)
  if (names.length === 0) return false
  // Bound in any case, so that parameters have the same names in every text of the document.
  const binding = addBinding(compilation, { field, node, plan })
  return names.some((name) => nameParameter(binding, name) !== null)
}

/** The one row that a field's fragment reaches, or null. */
function compileOne(asked: Asked<FragmentPlan>): Expression {
  return compileAtHand(asked) ?? compileHead(asked)
}

/**
 * The first of what is cut to one row. LAST and not HEAD: within a list comprehension or a CASE the database loses, behind what it
 * may leave unread, values that a WITH has named, and takes them for null.
 */
function compileHead(asked: Asked<FragmentPlan>): Expression {
  const { shape, text } = compileRows(asked, 1)
  return wrap(shape, `LAST(${text})`)
}

/** The same where the row is a value at hand, such as the node that an argument names: it takes no subquery. */
function compileAtHand({ compilation, field, node, plan, depth, sets }: Asked<FragmentPlan>): Expression | null {
  const type = getNamedType(field.type)
  const value = placeFieldValue(compilation, addBinding(compilation, { field, node, plan }), depth)
  if (value === null) return null
  if (isLeafType(type)) return plain(value)
  if (!/^\w+$/.test(value)) return null
  const shape = compileNamed(compilation, depth + 1, value, () => compileRow(compilation, type, depth + 1, sets))
  return wrap(shape, `CASE WHEN ${value} IS NOT NULL THEN ${shape.text} END`)
}

/** Every row that a field's fragment reaches. */
function compileMany(asked: Asked<ManyPlan>): Expression {
  const { compilation, field, node, plan, depth } = asked
  const compile = () => compileRows(asked, plan.atMost === undefined ? undefined : plan.atMost + 1)
  const { shape, text } =
    depth === 0 ? compileWithin(compilation, addBinding(compilation, { field, node, plan }), compile) : compile()
  return { text, decode: decodeEach(shape) }
}

/** The one row that a field's fragment reaches, with what others are made of. */
function compileReckoned(asked: Asked<ReckonedPlan>): Expression {
  const { compilation, field, depth, sets, plan } = asked
  const type = getNamedType(field.type)
  if (!isObjectType(type)) throw new TypeError(`${field.name} is reckoned but shows no objects`)
  const material: Item = ['__material', plain(`${nameRow(compilation, depth + 1)}.${plan.from}`)]
  const shape = composeRow([...compileItems(compilation, type, depth + 1, sets, false), material])
  return wrap(shape, `LAST(${compileRows(asked, 1, shape).text})`)
}

/** The rows that a field's fragment reaches as a list, and what each of them is. */
function compileRows(
  { compilation, field, node, plan, depth, sets }: Asked<FragmentPlan>,
  limit: number | undefined,
  known?: Expression,
) {
  const binding = addBinding(compilation, { field, node, plan })
  const reach = placeField(compilation, binding, depth)
  const matched = isMatched(plan.cypher)
  const shape = known ?? compileRow(compilation, getNamedType(field.type), depth + 1, sets, matched)
  return { shape, text: collectRows(plan.cypher, reach, shape, nameRow(compilation, depth + 1), limit) }
}

/** The rows that a fragment reaches, where it is placed, as a list. */
function collectRows(
  cypher: Fragment,
  reach: string,
  shape: Expression,
  row: string,
  limit: number | undefined,
): string {
  if (cypher.list) return `[${row} IN ${reach} WHERE ${row} IS NOT NULL | ${shape.text}]`
  // Subqueries of the shape must not see what else the fragment leaves in scope.
  const closed = shape.text.includes('{')
  if (limit === undefined) return `COLLECT { ${reach}${closed ? ` WITH ${row}` : ''} RETURN ${shape.text} }`
  if (limit > 1) return `COLLECT { ${reach} WITH ${row} LIMIT ${limit} RETURN ${shape.text} }`
  const sure = shape.text === row || isMatched(cypher)
  if (sure && !closed) return `COLLECT { ${reach} RETURN ${shape.text} LIMIT 1 }`
  const kept = `WITH ${row} LIMIT 1${sure ? '' : ` WHERE ${row} IS NOT NULL`}`
  return `COLLECT { ${reach} ${kept} RETURN ${shape.text} }`
}

/** Whether a row of the fragment is found in the graph, so that it is never null. */
function isMatched({ template }: Fragment): boolean {
  const row = '{"variable":"row"}'
  return template.branches.every((clauses) => {
    const texts = clauses.map(
      (clause) => [clause.keyword, 'body' in clause ? JSON.stringify(clause.body) : ''] as const,
    )
    const isMade = texts.some(([, text]) => text.includes(`"AS"," ",${row}`))
    return !isMade && texts.some(([keyword, text]) => keyword === 'MATCH' && text.includes(row))
  })
}

/** Whether a fragment follows relationships of `this` and asks no more: the graph counts these where it keeps them. */
function isOneHop({ template }: Fragment): boolean {
  const [clause, ...further] = template.branches.flat()
  if (clause?.keyword !== 'MATCH' || !('body' in clause) || further.length > 0) return false
  const hops = clause.body.filter((piece) => typeof piece === 'object' && 'open' in piece && piece.open === '[')
  return hops.length === 1 && !JSON.stringify(hops).includes('"*"')
}

/** The list that reckoned rows share. */
function compilePicked({ compilation, field, plan, depth, sets }: Asked<PickedPlan>): Expression {
  const shape = compileRow(compilation, getNamedType(field.type), depth + 1, sets)
  const [row, item] = [nameRow(compilation, depth), nameRow(compilation, depth + 1)]
  return { text: `[${item} IN ${row}.${plan.list} | ${shape.text}]`, decode: decodeEach(shape) }
}

/** The value of a connection: its rows up to one past the page, and the total, each only if asked for. */
function compilePage(whole: Asked<PagePlan>): Expression {
  const { compilation, field, node, sets } = whole
  const connection = getNamedType(field.type)
  if (!isObjectType(connection)) throw new TypeError(`${field.name} is planned as a page but is no connection`)
  const binding = addBinding(compilation, { field, node, plan: whole.plan, order: whole.plan.order })
  const plan = choosePlan(binding, whole.plan)
  const page: Page = { ...whole, plan, binding, ...placeRows({ ...whole, plan, binding }), isSorted: false }
  const asked = selectFields(compilation.schema, compilation.fragments, connection, sets)
  const shown = asked.filter(({ name }) => name === 'nodes' || name === 'edges' || name === 'pageInfo')
  const counted = asked.some(({ name }) => name === 'totalCount')
  const isCounted = plan.total || plan.all || isOneHop(plan.cypher)
  const beside = [...compileCounts(page, asked), ...compileOwner(page, isKeyed(binding, shown))]
  if (shown.length > 0 && counted && !isCounted && !isCut(binding)) return compileRowsAndTotal(page, shown, beside)
  return composeRow([
    ...(counted ? [['totalCount', plain(compileTotal(page))] as const] : []),
    ...(shown.length > 0 ? [['rows', compilePageRows(page, shown)] as const] : []),
    ...beside,
  ])
}

/** Whether a page begins or ends at a cursor. */
function isCut(binding: Binding): boolean {
  return isGiven(binding, 'after') || isGiven(binding, 'before')
}

/** Whether a page needs its rows' sort keys: cursors are given or asked for. */
function isKeyed(binding: Binding, shown: readonly SelectedField[]): boolean {
  return isCut(binding) || shown.some(({ name }) => name !== 'nodes')
}

/** The key of the row that the page belongs to: cursors of another row's list are refused. */
function compileOwner({ compilation, depth }: Page, wanted: boolean): Item[] {
  if (!wanted || depth === 0) return []
  return [['owner', plain(`${nameRow(compilation, depth)}.${compilation.settings.key}`)]]
}

/** How many rows the fragments reach whose numbers are asked for, or what these rows are. */
function compileCounts({ compilation, plan, depth, binding }: Page, asked: readonly SelectedField[]): Item[] {
  const names = new Set(asked.map(({ name }) => name))
  return Object.entries(plan.counts ?? {}).flatMap(([name, { cypher, given, rows }]): Item[] => {
    const known = given.flatMap((parameter) => nameParameter(binding, parameter) ?? [])
    if (!names.has(name) || (!rows && known.length === 0)) return []
    const reach = placeField(compilation, { ...binding, plan: { ...plan, cypher } }, depth)
    if (rows) {
      const list = `COLLECT { ${reach} RETURN ${nameRow(compilation, depth + 1)} }`
      return [[name, plain(rows === 'one' ? `HEAD(${list})` : list)]]
    }
    const count = `COUNT { ${reach} RETURN ${nameRow(compilation, depth + 1)} }`
    const isGivenOne = known.map((parameter) => `${parameter} IS NOT NULL`).join(' OR ')
    return [[name, plain(binding.decided ? count : `CASE WHEN ${isGivenOne} THEN ${count} ELSE 0 END`)]]
  })
}

/** A page with the arguments that feed it. */
interface BoundPage extends Asked<PagePlan> {
  readonly binding: Binding
}

/** The same with the Cypher that reaches its rows, and what they are sorted by. */
interface Page extends BoundPage {
  readonly reach: string
  readonly keys: readonly PlacedKey[]
  /** Whether they are reached in order, and no more of them than the page has. */
  readonly isSorted: boolean
}

/** The other way to the rows, where it fits this run. */
function choosePlan(binding: Binding, plan: PagePlan): PagePlan {
  const { instead, order } = plan
  if (!instead || !binding.decided) return plan
  const fits =
    readsFrom(binding) === 'beginning' &&
    instead.given.every((name) => !binding.absent.has(name)) &&
    instead.absent.every((name) => binding.absent.has(name)) &&
    order.every((key) => typeof key.direction === 'string' || placeKey(binding, key, 'row', 'key').direction === 'DESC')
  return fits ? { ...plan, ...instead } : plan
}

/** Reaches the rows from the end of the list that the page is read from; where the run has yet to tell, from either. */
function placeRows({ compilation, binding, plan, depth }: BoundPage): Pick<Page, 'reach' | 'keys'> {
  const row = nameRow(compilation, depth + 1)
  const keys = plan.order.map((key, index) => placeKey(binding, key, row, `k${depth + 1}_${index}`))
  const place = (cypher: Fragment) => placeField(compilation, { ...binding, plan: { ...plan, cypher } }, depth)
  const from = readsFrom(binding)
  if (!plan.backward || from === 'beginning') return { reach: place(plan.cypher), keys }
  if (from === 'end') return { reach: place(plan.backward), keys }
  const [forward, named] = [isFromBeginning(binding), keys.map(({ by, name }) => `${by} AS ${name}`).join(', ')]
  const ways = [
    `WITH * WHERE ${forward} ${place(plan.cypher)} RETURN ${row}, ${named}`,
    `WITH * WHERE NOT ${forward} ${place(plan.backward)} RETURN ${row}, ${named}`,
  ]
  const seen = [
    ...(depth > 0 ? [nameRow(compilation, depth)] : []),
    ...listReferences(binding).map(([name]) => `${binding.prefix}${name}`),
  ]
  return {
    reach: `CALL (${seen.join(', ')}) { ${ways.join(' UNION ALL ')} }`,
    keys: keys.map((key) => ({ ...key, by: key.name })),
  }
}

/** How many rows there are on all pages. */
function compileTotal({ compilation, plan, depth, binding }: Page): string {
  const row = nameRow(compilation, depth + 1)
  const bind = (cypher: Fragment) => ({ ...binding, plan: { ...plan, cypher } })
  const place = (cypher: Fragment) => placeField(compilation, bind(cypher), depth)
  const count = `COUNT { ${place(plan.all ?? plan.cypher)} RETURN ${row} }`
  if (!plan.total) return count
  const value = placeFieldValue(compilation, bind(plan.total), depth)
  const total = value ?? `HEAD(COLLECT { ${place(plan.total)} RETURN ${row} })`
  if (!plan.all || total.startsWith('COUNT {')) return total
  return total === 'null' ? count : `coalesce(${total}, ${count})`
}

function compilePageRows(page: Page, shown: readonly SelectedField[]): Expression {
  const { compilation, field, plan, depth, binding, reach, keys, isSorted } = page
  const { parent } = plan
  const around = parent ? { ...binding, around: { [parent]: nameRow(compilation, depth) } } : binding
  const values = compileWithin(compilation, around, () =>
    shown
      .filter(({ name }) => name !== 'pageInfo')
      .map(({ key, name, nodes }): Item => {
        const leads = name === 'nodes' ? findNodeField(field) : undefined
        if (leads) return [toRowKey(key), compileField(compilation, leads, nodes, depth + 1)]
        return [toRowKey(key), compileRow(compilation, typeOfRows(field, name), depth + 1, subselections(nodes))]
      }),
  )
  const keyed = isKeyed(binding, shown)
  const shape = composeRow([
    ...(keyed ? [['key', plain(showKeys(keys))] as const] : []),
    ['values', composeRow(values)],
  ])
  const rows = { binding, reach, row: nameRow(compilation, depth + 1), keys, isSorted, shape: shape.text }
  const text = keyed || plan.show ? composeKeyed(rows, plan.show) : composeUnkeyed(rows)
  return { text, decode: decodeEach(shape) }
}

/**
 * Rows and total where both are asked for: what the fragment reaches is gathered and sorted once, and the beginning of that list
 * is taken row by row, in its order. It is not sorted again: the database would count the list in scope as the memory of each row.
 * The beginning is copied: a slice would still hold the whole list.
 */
function compileRowsAndTotal(page: Page, shown: readonly SelectedField[], counts: readonly Item[]): Expression {
  const row = nameRow(page.compilation, page.depth + 1)
  const [all, count, few, one] = ['all', 'count', 'few', 'one'].map((name) => `${name}${page.depth + 1}`)
  const { keys } = page
  const readsRow = new RegExp(`^${row}(?:\\.\\w+)?$`)
  // Beside the row itself go the sort keys that cannot be read from it.
  const beside = keys.filter(({ by }) => !readsRow.test(by))
  const named = keys.map((key) => (beside.includes(key) ? { ...key, by: key.name } : key))
  const sorted = named.map(({ by, reading }) => sortBy(by, reading)).join(', ')
  const packed = [row, ...beside.map(({ name }) => name)]
  const gathered = [row, ...beside.map(({ by, name }) => `${by} AS ${name}`)].join(', ')
  const list = `COLLECT { ${page.reach} WITH ${gathered} ORDER BY ${sorted} RETURN [${packed.join(', ')}] }`
  const limit = nameValue(page.binding.prefix, 'limit')
  const cut = `size(${all}) AS ${count}, [${one} IN ${all}[..${limit}] | ${one}] AS ${few}`
  const unpacked = packed.map((name, index) => `${one}[${index}] AS ${name}`).join(', ')
  const reach = `UNWIND ${few} AS ${one} WITH ${unpacked}`
  const shape = composeRow([
    ['totalCount', plain(`${count}`)],
    ['rows', compilePageRows({ ...page, reach, keys: named, isSorted: true }, shown)],
    ...counts,
  ])
  return wrap(shape, `HEAD(COLLECT { WITH ${list} AS ${all} WITH ${cut} RETURN ${shape.text} })`)
}

/** The type that the rows have under `nodes` or `edges`. */
function typeOfRows(field: Field, name: string): GraphQLNamedOutputType {
  const connection = getNamedType(field.type)
  const list = isObjectType(connection) ? connection.getFields()[name] : undefined
  if (!list) throw new TypeError(`the connection of ${field.name} has no ${name}`)
  return getNamedType(list.type)
}

/** The field of edges that leads to their nodes, where edges are no nodes themselves. */
function findNodeField(field: Field): Field | undefined {
  const edge = typeOfRows(field, 'edges')
  const node = isObjectType(edge) ? edge.getFields().node : undefined
  return node?.extensions.plan?.kind === 'self' ? undefined : node
}

/** The expression that gives the row at this depth the shape of the response. */
function compileRow(
  compilation: Compilation,
  type: GraphQLNamedOutputType,
  depth: number,
  sets: readonly SelectionSetNode[],
  sure = false,
): Expression {
  if (isObjectType(type)) return composeRow(compileItems(compilation, type, depth, sets, false))
  if (isAbstractType(type))
    return compileBranches(compilation, compilation.schema.getPossibleTypes(type), depth, sets, sure)
  return plain(nameRow(compilation, depth))
}

/** A branch for each group of object types that need the same, chosen by label. */
function compileBranches(
  compilation: Compilation,
  types: readonly GraphQLObjectType[],
  depth: number,
  sets: readonly SelectionSetNode[],
  sure: boolean,
): Expression {
  const groups = new Map<string, { items: Item[]; labels: string[] }>()
  for (const type of types) {
    const items = compileItems(compilation, type, depth, sets, true)
    const needs = items.map(([key, { text }]) => `${key}: ${text}`).join()
    const group = groups.get(needs) ?? { items, labels: [] }
    groups.set(needs, group)
    group.labels.push(type.extensions.label ?? type.name)
  }
  return composeBranches(nameRow(compilation, depth), [...groups.values()], sure)
}

/** What a row of this type holds: its fields, and what finds it and its type again. */
function compileItems(
  compilation: Compilation,
  type: GraphQLObjectType,
  depth: number,
  sets: readonly SelectionSetNode[],
  abstract: boolean,
): Item[] {
  const items: Item[] = []
  let complete = true
  for (const selected of selectFields(compilation.schema, compilation.fragments, type, sets)) {
    const field = type.getFields()[selected.name]
    if (!field?.extensions.plan || field.extensions.plan.kind === 'derived') continue
    if (isLoadedInBatches(compilation, type, field)) complete = false
    else items.push(compileItem(compilation, field, selected, depth))
  }
  const { key, typeOfKey } = compilation.settings
  if (abstract && !typeOfKey) items.push(['__type', plain(`'${type.name}'`)])
  if (type.extensions.label && ((abstract && typeOfKey) || !complete))
    items.push(['__key', plain(`${nameRow(compilation, depth)}.${key}`)])
  return items
}

/** Fields that other nodes are read for can be left out of rows that can be found again by their key. */
function isLoadedInBatches({ settings, page }: Compilation, type: GraphQLObjectType, field: Field): boolean {
  const { plan } = field.extensions
  if (!type.extensions.label || (plan?.kind !== 'one' && plan?.kind !== 'many' && plan?.kind !== 'page')) return false
  // Loaded on its own it would not know the page around.
  if (listInherited({ page }, plan).length > 0) return false
  return plan.batch || settings.loadInBatches({ typeName: type.name, fieldName: field.name })
}

/** One field of the row. */
function compileItem(compilation: Compilation, field: Field, selected: SelectedField, depth: number): Item {
  const { nodes } = selected
  const made = [field.extensions.plan ?? field, getNamedType(field.type), ...nodes, compilation.page ?? compilation]
  const expression = compileOnce(compilation, made, depth, () => compileField(compilation, field, nodes, depth))
  return [toRowKey(selected.key), underCondition(expression, anyCondition(selected))]
}

import type { FieldNode, GraphQLField } from 'graphql'
import { readArguments } from '../bind/bind-parameters.ts'
import { toRowKey } from '../compile/fragment.ts'
import type { FieldPlan, Made, ManyPlan, PickedPlan, ReckonedPlan, Row } from '../declare/field-plan.ts'
import type { Settings } from '../declare/options.ts'
import { toPageValue } from './page-value.ts'

type Field = GraphQLField<unknown, unknown>

/** What becomes of a field's value as the statement returns it. */
export type Finish = (value: object, args: object, row: Row) => unknown

/** One answer while it is completed: the arguments of each field are read once, rows in many lists made once. */
export interface Completing {
  readonly variables: Record<string, unknown>
  readonly pages: Map<FieldNode, object>
  readonly shared: Map<unknown, unknown>
}

/** Thrown where a value is missing or wrong: then GraphQL's own execution says what and where. */
export const unfinished = new Error("this answer needs GraphQL's own execution")

/** How a field's value is made ready to be shown: pages are cut to size, long lists refused, some properties converted. */
export function finishOf(name: string, plan: FieldPlan, settings: Settings<never>): Finish {
  const { tooLarge } = settings
  if (plan.kind === 'page') return (value, args) => toPageValue(name, plan, value, args, settings)
  if (plan.kind === 'many') return finishRows(plan, tooLarge)
  if (plan.kind === 'reckoned') return makeRows(plan, tooLarge)
  if (plan.kind === 'picked') return pickItems(plan)
  return ('finish' in plan && plan.finish) || keepValue
}

/** The rows that are made of one, each with what is said of it. */
function makeRows(
  { reckon, atMost = Number.POSITIVE_INFINITY }: ReckonedPlan,
  tooLarge: Settings<never>['tooLarge'],
): Finish {
  const refuse = refuseBeyond(atMost, tooLarge)
  return (value, args, around) => {
    if (value === null) return null
    const row = value as Row
    const made = reckon(row.__material, args as Made, (around.__made ?? {}) as Made)
    const join = (one: Made) => ({ ...row, __made: one })
    return Array.isArray(made) ? refuse(made.map(join), args, around) : made && join(made as Made)
  }
}

/** The items of shared lists that rows have picked, each made once. */
const pickedItems = new WeakMap<object, Map<Made, Row>>()

function pickItems({ pick }: PickedPlan): Finish {
  return (list, _args, row) => {
    const items = list as readonly Row[]
    const known = pickedItems.get(items) ?? new Map<Made, Row>()
    pickedItems.set(items, known)
    return pick(row.__made as Made).map((one) => {
      const item = known.get(one) ?? { ...items[one.at], __made: one }
      known.set(one, item)
      return item
    })
  }
}

function refuseBeyond(atMost: number, tooLarge: Settings<never>['tooLarge']): Finish {
  return (rows) => {
    if (!Array.isArray(rows) || rows.length <= atMost) return rows
    throw tooLarge(`This list has more than ${atMost} rows. Ask for fewer by its arguments.`)
  }
}

/** All rows of a list, unless they are too many. */
function finishRows({ atMost, finish }: ManyPlan, tooLarge: Settings<never>['tooLarge']): Finish {
  const refuse = atMost === undefined ? keepValue : refuseBeyond(atMost, tooLarge)
  if (!finish) return refuse
  return (rows, args, row) => finish(refuse(rows, args, row) as readonly unknown[], args as Made)
}

function keepValue(value: unknown): unknown {
  return value
}

/** How a field's value is read from its row; what is not there is {@link unfinished}. */
export function readField(
  field: Field,
  plan: FieldPlan,
  key: string,
  nodes: readonly FieldNode[],
  settings: Settings<never>,
) {
  if (plan.kind === 'derived') return (row: Row) => plan.derive(row, key)
  const rowKey = toRowKey(key)
  const finish = finishOf(field.name, plan, settings)
  const [node] = nodes
  const needsArguments = plan.kind === 'page' || plan.kind === 'reckoned' || (plan.kind === 'many' && plan.finish)
  return (row: Row, completing: Completing) => {
    const value = Object.hasOwn(row, rowKey) ? row[rowKey] : undefined
    if (value === undefined || !node) throw unfinished
    return finish(value as object, needsArguments ? argumentsOf(field, node, completing) : {}, row)
  }
}

function argumentsOf(field: Field, node: FieldNode, { variables, pages }: Completing): object {
  const known = pages.get(node) ?? readArguments(field, node, variables)
  pages.set(node, known)
  return known
}

/** The name of the type of a row of an interface or union: given by its key, or said by the row. */
export function readTypeName({ __type, __key }: Row, { typeOfKey }: Settings<never>): string {
  return typeOfKey ? typeOfKey(String(__key)) : String(__type)
}

import {
  type FieldNode,
  type GraphQLField,
  type GraphQLNamedOutputType,
  getNamedType,
  type SelectionSetNode,
} from 'graphql'
import type { FragmentPlan, PickedPlan } from '../declare/field-plan.ts'
import { addBinding, type Compilation, nameRow, placeField } from './compilation.ts'
import { decodeEach, decodePicked, type Expression, wrap } from './expression.ts'

/** A field that reaches other rows from the row at a depth, and what is asked of them. */
export interface Reach<Plan> {
  readonly compilation: Compilation
  readonly field: GraphQLField<unknown, unknown>
  readonly node: FieldNode
  readonly plan: Plan
  readonly depth: number
  readonly sets: readonly SelectionSetNode[]
  /** The expression of a row that is reached. */
  readonly compileRow: (
    compilation: Compilation,
    type: GraphQLNamedOutputType,
    depth: number,
    sets: readonly SelectionSetNode[],
  ) => Expression
}

/** The one row that a field's fragment reaches, or null. */
export function compileOne(reach: Reach<FragmentPlan>): Expression {
  const { shape, text } = compileShaped(reach, true)
  return wrap(shape, `HEAD(${text})`)
}

/** Every row that a field's fragment reaches. */
export function compileMany(reach: Reach<FragmentPlan>): Expression {
  const { shape, text } = compileShaped(reach, false)
  return { text, decode: decodeEach(shape) }
}

/** The places of rows in a list, and the list with the first of those that share it. */
export function compilePicked({ compilation, field, plan, depth, sets, compileRow }: Reach<PickedPlan>): Expression {
  const shape = compileRow(compilation, getNamedType(field.type), depth + 1, sets)
  const [row, item] = [nameRow(depth), nameRow(depth + 1)]
  const text = `[${row}.${plan.places}, [${item} IN ${row}.${plan.list} | ${shape.text}]]`
  return { text, decode: decodePicked(shape) }
}

/** The rows that a field's fragment reaches as a list, and what each of them is. */
function compileShaped(
  { compilation, field, node, plan, depth, sets, compileRow }: Reach<FragmentPlan>,
  atMostOne: boolean,
) {
  const binding = addBinding(compilation, { field, node, plan })
  const reach = placeField(binding, depth)
  const shape = compileRow(compilation, getNamedType(field.type), depth + 1, sets)
  const row = nameRow(depth + 1)
  const text = plan.cypher.list
    ? `[${row} IN ${reach} WHERE ${row} IS NOT NULL | ${shape.text}]`
    : `COLLECT { ${reach} WITH ${row}${atMostOne ? ` LIMIT 1 WHERE ${row} IS NOT NULL` : ''} RETURN ${shape.text} }`
  return { shape, text }
}

import type { Fragment, OrderKey } from '../declare/field-plan.ts'
import { readFragment } from '../declare/open-templates.ts'
import { type Binding, nameValue } from './compilation.ts'
import { placeFragment } from './fragment.ts'

/** A sort key over the row, under a name; where a variable gives the direction, as Cypher that is true for ASC. */
export interface PlacedKey {
  readonly by: string
  readonly name: string
  readonly kind: OrderKey['kind']
  readonly direction: string
}

const expressions = new Map<string, Fragment>()

/** An expression of a plan, parsed once. */
function readExpression(text: string): Fragment {
  const known = expressions.get(text) ?? readFragment(text, text)
  expressions.set(text, known)
  return known
}

/** A sort key of a page, over the row in this variable. */
export function placeKey(binding: Binding, key: OrderKey, row: string, name: string): PlacedKey {
  const direction = placeDirection(binding, key.direction)
  const place = (text: string) => placeFragment(readExpression(text), { row, parameter: () => null })
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

/** Sorts by a key in its direction. */
export function sortBy(name: string, direction: string): string {
  if (direction === 'ASC' || direction === 'DESC') return `${name} ${direction}`
  return `CASE WHEN ${direction} THEN ${name} END ASC, CASE WHEN NOT ${direction} THEN ${name} END DESC`
}

/** True for rows behind the cursor, compared key by key. */
export function afterCursor({ prefix }: Binding, keys: readonly PlacedKey[]): string {
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

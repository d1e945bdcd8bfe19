import { Kind } from 'graphql'
import type { Fragment, OrderKey } from '../declare/field-plan.ts'
import { readFragment } from '../declare/open-templates.ts'
import { type Binding, givesArgument, nameValue } from './compilation.ts'
import { placeFragment } from './fragment.ts'

/** A sort key over the row, under a name; where a variable gives the direction, as Cypher that is true for ASC. */
export interface PlacedKey {
  readonly by: string
  readonly name: string
  readonly kind: OrderKey['kind']
  /** The direction of the list. */
  readonly direction: string
  /** The direction in which its page is read: of a page from the end the other one. */
  readonly reading: string
}

/** Whether the document gives this argument, and it is not known to be null. */
export function isGiven(binding: Binding, argument: string): boolean {
  return !binding.absent.has(argument) && givesArgument(binding, argument)
}

/** From which end of its list a page is read; a variable that the run has yet to tell leaves both. */
export function readsFrom(binding: Binding): 'beginning' | 'end' | 'either' {
  if (!isGiven(binding, 'last')) return 'beginning'
  const given = binding.node.arguments?.find(({ name }) => name.value === 'last')?.value
  if (given?.kind === Kind.NULL) return 'beginning'
  return binding.decided || given?.kind === Kind.INT ? 'end' : 'either'
}

/** True in Cypher for a page that is read from the beginning, where the run tells. */
export function isFromBeginning({ prefix }: Binding): string {
  return `${nameValue(prefix, 'last')} IS NULL`
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
  const reading = placeReading(binding, direction)
  return { by: direction === 'ASC' || direction === 'DESC' ? by : either, name, kind: key.kind, direction, reading }
}

/** ASC or DESC where the document tells, else Cypher over the variable that does. */
function placeDirection({ field, node, prefix }: Binding, direction: OrderKey['direction']): string {
  if (typeof direction === 'string') return direction
  const given = node.arguments?.find(({ name }) => name.value === direction.argument)?.value
  if (given?.kind === 'EnumValue') return given.value
  if (given) return `(${nameValue(prefix, direction.argument)} = 'ASC')`
  return String(field.args.find(({ name }) => name === direction.argument)?.defaultValue)
}

/** The direction in which a page is read whose list has this direction. */
function placeReading(binding: Binding, direction: string): string {
  const from = readsFrom(binding)
  if (from === 'beginning') return direction
  if (from === 'end') return turn(direction)
  const forward = `(${isFromBeginning(binding)})`
  if (direction === 'ASC') return forward
  return direction === 'DESC' ? `(NOT ${forward})` : `(${direction} = ${forward})`
}

function turn(direction: string): string {
  if (direction === 'ASC') return 'DESC'
  return direction === 'DESC' ? 'ASC' : `(NOT ${direction})`
}

/** Sorts by a key in its direction. */
export function sortBy(name: string, direction: string): string {
  if (direction === 'ASC' || direction === 'DESC') return `${name} ${direction}`
  return `CASE WHEN ${direction} THEN ${name} END ASC, CASE WHEN NOT ${direction} THEN ${name} END DESC`
}

/** True for rows behind `after` and before `before`, as far as these are given; null where neither can be. */
export function keepBetweenCursors(binding: Binding, keys: readonly PlacedKey[]): string | null {
  const [after, before] = [
    isGiven(binding, 'after') && pastCursor(binding, 'after', keys),
    isGiven(binding, 'before') &&
      pastCursor(
        binding,
        'before',
        keys.map(({ direction, ...key }) => ({ ...key, direction: turn(direction) })),
      ),
  ]
  return after && before ? `(${after}) AND (${before})` : after || before || null
}

/** True for rows past a cursor in the direction of the keys, compared key by key. */
function pastCursor({ prefix }: Binding, argument: string, keys: readonly Omit<PlacedKey, 'reading'>[]): string {
  const cursor = nameValue(prefix, argument)
  const past = keys.reduceRight((rest, { name, kind, direction }, index) => {
    const bound = kind === 'date' ? `date(${cursor}[${index}])` : `${cursor}[${index}]`
    const beyond = comparePast(name, bound, direction)
    return rest ? `(${beyond} OR ${name} = ${bound} AND ${rest})` : beyond
  }, '')
  return `${cursor} IS NULL OR ${past}`
}

function comparePast(name: string, bound: string, direction: string): string {
  if (direction === 'ASC') return `${name} > ${bound}`
  if (direction === 'DESC') return `${name} < ${bound}`
  return `CASE WHEN ${direction} THEN ${name} > ${bound} ELSE ${name} < ${bound} END`
}

import type { Fragment } from '../declare/field-plan.ts'
import { type Binding, nameValue } from './compilation.ts'
import { placeFragment } from './fragment.ts'
import { afterCursor, type PlacedKey, sortBy } from './page-keys.ts'

/** Rows of a page, before they have their text. */
export interface PageRows {
  readonly binding: Binding
  readonly reach: string
  readonly row: string
  readonly keys: readonly PlacedKey[]
  /** What each row is. */
  readonly shape: string
}

/** Rows of a page whose cursors nobody asks for. */
export function composeUnkeyed({ binding, reach, row, keys, shape }: PageRows): string {
  const sorted = keys.map(({ by, direction }) => sortBy(by, direction)).join(', ')
  const limit = nameValue(binding.prefix, 'limit')
  return `COLLECT { ${reach} WITH ${row} ORDER BY ${sorted} LIMIT ${limit} RETURN ${shape} }`
}

/** Rows with their sort keys, from behind the cursor where one is given. */
export function composeKeyed({ binding, reach, row, keys, shape }: PageRows, show: Fragment | undefined): string {
  const names = keys.map(({ name }) => name).join(', ')
  const sorted = keys.map(({ name, direction }) => sortBy(name, direction)).join(', ')
  return [
    `COLLECT { ${reach} WITH ${row}, ${keys.map(({ by, name }) => `${by} AS ${name}`).join(', ')}`,
    ...(isGiven(binding, 'after') ? [`WHERE ${afterCursor(binding, keys)}`, `WITH ${row}, ${names}`] : []),
    `ORDER BY ${sorted} LIMIT ${nameValue(binding.prefix, 'limit')}`,
    ...(show ? [placeShow(show, row), `WITH ${row}_shown AS ${row}, ${names} ORDER BY ${sorted}`] : []),
    `RETURN ${shape} }`,
  ].join(' ')
}

/** From the rows that the page kept to those that it shows. */
function placeShow(show: Fragment, row: string): string {
  return placeFragment(show, { this: row, row: `${row}_shown`, parameter: () => null })
}

/** The sort keys of a row as its cursor holds them. */
export function showKeys(keys: readonly PlacedKey[]): string {
  return `[${keys.map(({ name, kind }) => (kind === 'date' ? `toString(${name})` : name)).join(', ')}]`
}

/** Whether the document gives this argument, and it is not known to be null. */
export function isGiven({ node, absent }: Binding, argument: string): boolean {
  return !absent.has(argument) && (node.arguments?.some(({ name }) => name.value === argument) ?? false)
}

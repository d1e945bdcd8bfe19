import type { Fragment } from '../declare/field-plan.ts'
import { type Binding, nameValue } from './compilation.ts'
import { placeFragment } from './fragment.ts'
import { keepBetweenCursors, type PlacedKey, sortBy } from './page-keys.ts'

/** Rows of a page, before they have their text. */
export interface PageRows {
  readonly binding: Binding
  readonly reach: string
  readonly row: string
  readonly keys: readonly PlacedKey[]
  /** Whether they are reached in order, and no more of them than the page has. */
  readonly isSorted: boolean
  /** What each row is. */
  readonly shape: string
}

/** Rows of a page whose cursors nobody asks for. */
export function composeUnkeyed({ binding, reach, row, keys, isSorted, shape }: PageRows): string {
  if (isSorted) return `COLLECT { ${reach} RETURN ${shape} }`
  const sorted = keys.map(({ by, reading }) => sortBy(by, reading)).join(', ')
  const limit = nameValue(binding.prefix, 'limit')
  return `COLLECT { ${reach} WITH ${row} ORDER BY ${sorted} LIMIT ${limit} RETURN ${shape} }`
}

/** Rows with their sort keys, between the cursors that are given. */
export function composeKeyed(rows: PageRows, show: Fragment | undefined): string {
  const { binding, reach, row, keys, isSorted, shape } = rows
  const names = keys.map(({ name }) => name).join(', ')
  const order = isSorted ? '' : `ORDER BY ${keys.map(({ name, reading }) => sortBy(name, reading)).join(', ')}`
  const between = keepBetweenCursors(binding, keys)
  return [
    `COLLECT { ${reach} WITH ${row}, ${keys.map(({ by, name }) => `${by} AS ${name}`).join(', ')}`,
    ...(between ? [`WHERE ${between}`, `WITH ${row}, ${names}`] : []),
    ...(isSorted ? [] : [`${order} LIMIT ${nameValue(binding.prefix, 'limit')}`]),
    ...(show ? [placeShow(show, row), `WITH ${row}_shown AS ${row}, ${names} ${order}`.trimEnd()] : []),
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
